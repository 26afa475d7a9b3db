"""The example playbook with each field damaged in turn: nothing crashes, and what breaks the chain is told."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.builders import TODAY, Files
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.survey import Survey, faulty

from cxplaybook.documents import Schemas
from cxplaybook.pipeline import assess
from cxplaybook.resources import resource

SAMPLE = {"delete": 4, "empty": 3, "wrong type": 3, "unknown id": 3, "unknown field": 1, "garbage": 3}
"""Mutants of each kind that are looked at in each file."""
EVERY = bool(os.environ.get("CXPLAYBOOK_EVERY_MUTANT"))
"""Whether to look at every one, which takes long."""

CHAIN = (
    "promise.metric",
    "promise.target",
    "promise.owner",
    "promise.touchpoints",
    "promise.if_broken",
    "metric.owner",
    "metric.baseline",
    "metric.serves",
    "strategy.battles.goals",
)
"""Links without which a thing of the example hangs in the air; not `play.redeems`, as promises have other plays too."""


@dataclass(frozen=True, slots=True)
class Damage:
    """The example and what is done to it."""

    survey: Survey
    every: Sequence[Mutant]
    """All that can be done."""
    chosen: Sequence[Mutant]
    """What is done: some of each kind in each file, the same each time."""
    schemas: Schemas


@pytest.fixture(scope="module")
def damage(checkout: Path) -> Damage:
    """The example playbook and its mutants."""
    files = sorted(path for path in (checkout / "content").rglob("*") if path.is_file())
    source = Files({path.relative_to(checkout).as_posix(): path.read_bytes() for path in files})
    plain = assess(source, TODAY)
    assert plain.playbook is not None
    schemas = Schemas.load(resource("schema")).with_languages(plain.playbook.languages)
    by_file = [list(mutants(document, schemas)) for document in plain.documents.documents]
    every = [mutant for of_file in by_file for mutant in of_file]
    return Damage(Survey.of(source, plain), every, [one for of_file in by_file for one in _chosen(of_file)], schemas)


def _chosen(found: Sequence[Mutant]) -> Iterator[Mutant]:
    for kind, count in SAMPLE.items():
        of_kind = [mutant for mutant in found if mutant.kind == kind]
        yield from of_kind if EVERY else of_kind[:: max(1, len(of_kind) // count)][:count]


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        ("empty", 1.0),
        ("wrong type", 0.98),
        ("unknown id", 1.0),
        ("unknown field", 1.0),
        # In a text of several lines everything is text.
        ("garbage", 0.75),
        # Most fields may be absent.
        ("delete", 0.6),
    ],
)
def test_damage_is_told(damage: Damage, kind: str, least: float, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing ends in a traceback, and something is said about the file."""
    of_kind = [mutant for mutant in damage.chosen if mutant.kind == kind]
    told = damage.survey.told(of_kind)
    with capsys.disabled():
        print(f"\n  {kind}: {len(told)} of {len(of_kind)} told ({len(told) / len(of_kind):.1%})")  # noqa: T201 - the shares are for people

    assert len(told) / len(of_kind) >= least, sorted({mutant.key for mutant in of_kind if mutant not in told})


def test_missing_field_is_told(damage: Damage) -> None:
    """Every required field that is deleted is missed in the file itself."""
    deleted = [mutant for mutant in damage.chosen if mutant.kind == "delete" and mutant.required]

    assert [mutant for mutant in deleted if not faulty(mutant, damage.schemas)] == []
    assert deleted != []


@pytest.mark.parametrize("key", CHAIN)
def test_broken_chain_is_told(damage: Damage, key: str) -> None:
    """A link that is deleted, the only damage there is, is missed somewhere in the playbook."""
    links = [mutant for mutant in damage.every if mutant.kind == "delete" and mutant.key == key and _live(mutant)]

    assert damage.survey.news(links[:1]) != set()


def _live(mutant: Mutant) -> bool:
    """Whether the thing is in force: a proposal may still lack what a live promise can't."""
    return isinstance(mutant.field[-1], str) and mutant.document.written.get("state", "live") == "live"
