"""A baseline keeps silent what was wrong before, and nothing else."""

import json
from collections.abc import Mapping

import pytest
from tests.builders import TODAY, Files, playbook

from cxplaybook.checks.baseline import FILE, baseline_text, recorded
from cxplaybook.diagnostics import Reported, Silencer
from cxplaybook.pipeline import assess

PLAY = "plays/cold-house-call.yaml"
RETIRED = {"promises/answer.yaml": "state: retired\nretired: {date: 2026-05-01, because: Nobody asked.}"}
ABOUT = ("link-to-retired-promise", "unknown-id", "baseline-out-of-date", "broken-baseline")


def entries(count: int, *, above: str = "") -> str:
    """A play with so many links to a retired promise, all alike."""
    return f"{above}done_well: {' '.join(['We [answer](promise:answer).'] * count)}\n"


def project(play: str, baseline: str = "", more: Mapping[str, str] | None = None) -> Files:
    """A playbook with this play, and with this file as its baseline."""
    contents = dict(playbook({**RETIRED, PLAY: play, **(more or {})}).contents)
    return Files(contents | {FILE: baseline.encode()} if baseline else contents)


def judged(files: Files) -> tuple[Reported, ...]:
    """What is wrong with it, as far as these tests are about it."""
    return tuple(entry for entry in assess(files, TODAY).judged if entry.info.name in ABOUT)


def told(files: Files) -> list[tuple[str, bool]]:
    """Name of each diagnostic, and whether it speaks."""
    return [(entry.info.name, entry.silence is None) for entry in judged(files)]


def baseline_of(files: Files) -> str:
    """The baseline that this playbook gets today, as far as these tests are about it."""
    return baseline_text(recorded(judged(files)))


def test_recorded_is_silent() -> None:
    """What the baseline holds is silent, because of the baseline."""
    (entry,) = judged(project(entries(1), baseline_of(project(entries(1)))))

    assert entry.silence is not None
    assert entry.silence.by is Silencer.BASELINE


def test_lines_may_shift() -> None:
    """The same diagnostic some lines further down is still the same."""
    moved = project(entries(1, above="# one\n# two\n"), baseline_of(project(entries(1))))

    assert told(moved) == [("link-to-retired-promise", False)]


def test_one_more_of_a_kind() -> None:
    """Where there is one more of a kind, only the last is new."""
    assert told(project(entries(3), baseline_of(project(entries(2))))) == [
        ("link-to-retired-promise", False),
        ("link-to-retired-promise", False),
        ("link-to-retired-promise", True),
    ]


def test_mended_is_told() -> None:
    """What the baseline holds and nothing shows any more is told once, with how many."""
    found = judged(project(entries(1), baseline_of(project(entries(3)))))
    (note,) = [entry for entry in found if entry.info.name == "baseline-out-of-date"]

    assert (note.severity, note.diagnostic.arguments, note.diagnostic.place.path) == (
        "note",
        {"count": "2", "why": "several"},
        FILE,
    )


def test_new_baseline_drops_mended() -> None:
    """A new baseline is as if there had been none before, and says nothing of itself."""
    old = project(entries(1), baseline_of(project(entries(3))))

    assert baseline_of(old) == baseline_of(project(entries(1)))


def test_unchangeable_is_not_recorded() -> None:
    """An error that the model can't be built past fails in spite of any baseline."""
    broken = "redeems: [answr]\n"

    assert told(project(broken, baseline_of(project(broken)))) == [("unknown-id", True)]


def test_waived_is_not_recorded() -> None:
    """What a waiver keeps silent needs no baseline."""
    waiver = "waivers: [{check: link-to-retired-promise, because: Until May.}]\n"

    assert "link-to-retired-promise" not in baseline_of(project(entries(1, above=waiver)))


def test_text_is_sorted() -> None:
    """The file lists the diagnostics by path and check, however they were found."""
    counts = recorded(judged(project(entries(2), more={"plays/advice.yaml": entries(1)})))
    backwards = dict(reversed(list(counts.items())))

    assert baseline_text(counts) == baseline_text(backwards)
    assert [entry["path"] for entry in json.loads(baseline_text(counts))["diagnostics"]] == [
        "content/plays/advice.yaml",
        "content/plays/cold-house-call.yaml",
    ]


def test_text_has_no_lines() -> None:
    """An entry says what was found where, without anything that shifts."""
    (entry,) = json.loads(baseline_text(recorded(judged(project(entries(2))))))["diagnostics"]

    assert entry == {
        "path": "content/plays/cold-house-call.yaml",
        "check": "link-to-retired-promise",
        "field": "done_well, en",
        "facts": {"target": "answer", "thing": "play:cold-house-call"},
        "count": 2,
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{\n<<<<<<< HEAD\n", 2),
        ("[]", None),
        ('{"diagnostics": [{"check": "x"}]}', None),
        ('{"diagnostics": [{"path": "", "check": "", "field": "", "facts": {}, "count": "2"}]}', None),
        ("[" * 100_000, None),
    ],
    ids=["conflict", "list", "half", "count-as-text", "deep"],
)
def test_broken_file(text: str, line: int | None) -> None:
    """A file that can't be used is an error at its place, and silences nothing."""
    found = judged(project(entries(1), text))
    (broken,) = [entry for entry in found if entry.info.name == "broken-baseline"]
    span = broken.diagnostic.place.span

    assert (span.line if span else None) == line
    assert [entry.silence for entry in found] == [None, None]


def test_empty_baseline() -> None:
    """Where nothing is wrong, the file says so in three lines."""
    assert baseline_text({}).count("\n") == 4
    assert json.loads(baseline_text({}))["diagnostics"] == []
