"""The example playbook with each field damaged in turn: nothing crashes, and what breaks the chain is told."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from tests.builders import TODAY, Files
from tests.mutation.chain import Lack, Sight, lacks
from tests.mutation.damaged import ABOUT_WORDING, Original, findings
from tests.mutation.mutants import KINDS, Mutant, mutants
from tests.mutation.survey import Finding, Survey, faulty, read

from cxplaybook.checks import Context
from cxplaybook.documents import Document, Schemas
from cxplaybook.pipeline import LAYOUT, assess
from cxplaybook.resources import resource

SAMPLE = {"delete": 4, "empty": 3, "wrong type": 3, "unknown id": 3, "unknown field": 1, "garbage": 3}
"""Mutants of each kind that are looked at in each file."""
EACH_FIELD = 2
"""Deletions of fields of the same name whose effect on the chain is looked at."""
EVERY = bool(os.environ.get("CXPLAYBOOK_EVERY_MUTANT"))
"""Whether to look at every one, which takes long."""

EXPLAINED: dict[str, Callable[[Mutant], bool]] = {
    # In a text everything is text.
    "garbage": lambda mutant: mutant.in_text,
    # What may be absent may be deleted, and whether the chain holds without it is asked below.
    "delete": lambda mutant: not mutant.required,
}
"""Damage of which nothing has to be said."""


class Outcome(StrEnum):
    """What comes of a deletion."""

    FAULTY = "missed by the file's schema"
    WHOLE = "without harm to the chain"
    TOLD = "told where the chain broke"
    SILENT = "passed over"


@dataclass(frozen=True, slots=True)
class Damage:
    """The example and what is done to it."""

    survey: Survey
    original: Original
    found: Counter[Finding]
    """What the checks say of the original anyway."""
    lacking: frozenset[Lack]
    """What the original lacks anyway."""
    every: Sequence[Mutant]
    """All that can be done."""
    chosen: Sequence[Mutant]
    """What is done: some of each kind in each file, the same each time."""


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
    chosen = [one for of_file in by_file for one in _chosen(of_file)]
    original = Original.of(source, plain.documents)
    whole = original.whole
    return Damage(Survey.of(source, plain, schemas), original, findings(whole), _lacks(whole), every, chosen)


def _chosen(found: Sequence[Mutant]) -> Iterator[Mutant]:
    for kind, count in SAMPLE.items():
        yield from _some([mutant for mutant in found if mutant.kind == kind], count)


def _some(found: Sequence[Mutant], count: int) -> Sequence[Mutant]:
    return found if EVERY else found[:: max(1, len(found) // count)][:count]


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_told(damage: Damage, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing ends in a traceback, and something is said about the file where something has to be said."""
    of_kind = [mutant for mutant in damage.chosen if mutant.kind == kind]
    told = damage.survey.told(of_kind)
    untold = [mutant for mutant in of_kind if mutant not in told]
    explained = [mutant for mutant in untold if kind in EXPLAINED and EXPLAINED[kind](mutant)]
    _print_shares(capsys, kind, {"told": len(told), "explained": len(explained)})

    assert [(mutant.path, mutant.field) for mutant in untold if mutant not in explained] == []
    assert told != set()


def test_missing_field_is_told(damage: Damage) -> None:
    """Every required field that is deleted is missed in the file itself."""
    deleted = [mutant for mutant in damage.chosen if mutant.kind == "delete" and mutant.required]

    assert [mutant for mutant in deleted if not faulty(mutant, damage.survey.schemas)] == []
    assert deleted != []


def test_example_lacks_nothing(damage: Damage) -> None:
    """Everything that the chain asks for is there, so that it can be taken away."""
    assert damage.lacking == frozenset()


def test_deleted_link_is_told(damage: Damage, capsys: pytest.CaptureFixture[str]) -> None:
    """When a field or an entry is deleted and the chain breaks, somebody says so."""
    deletions = _deletions(damage.every)
    outcomes = {mutant: _outcome(damage, mutant.path, read(mutant, damage.survey.schemas)) for mutant in deletions}
    found = Counter(outcomes.values())
    _print_shares(capsys, "deleted fields", found)

    assert [(mutant.path, mutant.field) for mutant, outcome in outcomes.items() if outcome is Outcome.SILENT] == []
    assert set(found) == set(Outcome) - {Outcome.SILENT}


def test_deleted_file_is_told(damage: Damage, capsys: pytest.CaptureFixture[str]) -> None:
    """When a file is deleted and the chain breaks, somebody says so."""
    paths = [file.path for file in damage.original.documents.documents if file.kind not in LAYOUT.required]
    outcomes = {path: _outcome_without(damage, path) for path in paths}
    found = Counter(outcomes.values())
    _print_shares(capsys, "deleted files", found)

    assert [path for path, outcome in outcomes.items() if outcome is Outcome.SILENT] == []
    assert found[Outcome.TOLD] > 0


@pytest.mark.parametrize("key", ["management-model.rewards", "promise.reward", "role.title.en"])
def test_short_way_finds_the_same(damage: Damage, key: str) -> None:
    """What the checks say of a damaged playbook is what they say when all of it is read and built anew."""
    mutant = next(mutant for mutant in damage.every if (mutant.kind, mutant.key) == ("delete", key))
    document = read(mutant, damage.survey.schemas)
    assert document is not None
    assessment = assess(Files({**damage.survey.files, mutant.path: mutant.content}), TODAY)
    reported = [entry.diagnostic for entry in assessment.judged if entry.info.family not in ABOUT_WORDING]

    found = findings(damage.original.with_file(mutant.path, document))

    assert found == Counter((entry.check, entry.place.path, entry.thing) for entry in reported)


def _outcome(damage: Damage, path: str, changed: Document | None) -> Outcome:
    """What comes of a file that stands otherwise; None: it can't be read without a word."""
    return _outcome_of(damage, damage.original.with_file(path, changed)) if changed else Outcome.FAULTY


def _outcome_without(damage: Damage, path: str) -> Outcome:
    return _outcome_of(damage, damage.original.with_file(path, None))


def _outcome_of(damage: Damage, context: Context) -> Outcome:
    if not _lacks(context) - damage.lacking:
        return Outcome.WHOLE
    return Outcome.TOLD if findings(context) - damage.found else Outcome.SILENT


def _lacks(context: Context) -> frozenset[Lack]:
    return lacks(Sight(context.playbook, context.graph, context.today))


def _deletions(every: Iterable[Mutant]) -> Iterator[Mutant]:
    """Some fields of each name; not texts in one of several languages, as the text is still there."""
    by_key: dict[str, list[Mutant]] = {}
    for mutant in every:
        if mutant.kind == "delete" and not mutant.in_language:
            by_key.setdefault(mutant.key, []).append(mutant)
    for of_key in by_key.values():
        yield from _some(of_key, EACH_FIELD)


def _print_shares(capsys: pytest.CaptureFixture[str], of: str, counts: Mapping[Any, int]) -> None:
    whole = sum(counts.values())
    shares = (f"{count} {name} ({count / whole:.1%})" for name, count in counts.items())
    with capsys.disabled():
        print(f"\n  {of}: of {whole}, {', '.join(shares)}")  # noqa: T201 - the shares are for people
