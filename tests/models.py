"""Playbooks as models, for tests of what comes after reading."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from tests.builders import TODAY, playbook

from cxplaybook.model import Graph, Playbook, Ref, Thing, items_in
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.pages import Handbook
from cxplaybook.pipeline import assess, handbooks, scope_of, unchecked_graph
from cxplaybook.views import Scope

T = TypeVar("T", bound=Thing)

TEMPLATES = Path(__file__).parents[1] / "site_templates"
"""Templates of this checkout."""

ANSWERED = "metrics/answered.yaml"
"""Where the metric of `series_of` is written."""


def model(files: Mapping[str, str] | None = None) -> Playbook:
    """The smallest playbook with these files (below `content/`) laid over it, even if that leaves some fault."""
    found = assess(playbook(files), TODAY).playbook
    assert found is not None
    return found


def graph(files: Mapping[str, str] | None = None) -> Graph:
    """Who points at whom in that playbook."""
    found = unchecked_graph(playbook(files), TODAY)
    assert found is not None
    return found


def one(kind: type[T], thing_id: str, files: Mapping[str, str] | None = None) -> T:
    """A thing of that playbook."""
    found = model(files).get(kind, thing_id)
    assert found is not None
    return found


def series(*values: str, first: str = "2026-01") -> str:
    """A monthly CSV series; an empty value is a gap."""
    year, month = (int(part) for part in first.split("-"))
    months = (divmod(month - 1 + position, 12) for position in range(len(values)))
    rows = (f"{year + years}-{number + 1:02},{value}" for (years, number), value in zip(months, values, strict=True))
    return "\n".join(["period,value", *rows, ""])


def metric(fields: str, *values: str, first: str = "2026-01") -> Metric:
    """A metric with these fields over the smallest one, and with a monthly series."""
    return one(Metric, "answered", {ANSWERED: fields, "metrics/data/answered.csv": series(*values, first=first)})


def refs(things: Iterable[Thing]) -> frozenset[Ref]:
    """Everything in things that can be pointed at."""
    return frozenset(item.ref for thing in things for item in items_in(thing))


def scope(files: Mapping[str, str] | None = None, language: str = "en", edition: str = "leadership") -> Scope:
    """What views of that playbook are made from."""
    return scope_of(model(files), edition, language, TODAY)


def handbook(files: Mapping[str, str] | None = None, language: str = "en", edition: str = "leadership") -> Handbook:
    """The handbook of that playbook."""
    (made,) = handbooks(model(files), [edition], [language], TODAY, [TEMPLATES])
    return made


def page(uri: str, files: Mapping[str, str] | None = None, language: str = "en", edition: str = "leadership") -> str:
    """The Markdown of one page of that handbook."""
    pages = {made.uri: made.markdown for made in handbook(files, language, edition).pages}
    return pages[uri]
