"""A baseline follows what is renamed."""

import pytest
from tests.authoring.renamings import NAMES, renamed, renaming_of, small_project
from tests.builders import TODAY, Files

from cxplaybook.authoring.baseline import Renamed, with_baseline
from cxplaybook.checks.baseline import FILE, baseline_text, recorded
from cxplaybook.diagnostics.identity import Identity
from cxplaybook.model import Ref
from cxplaybook.pipeline import assess


def with_todays_baseline(source: Files) -> Files:
    """A project that begins with whatever is wrong with it now."""
    return Files({**source.contents, FILE: baseline_text(recorded(assess(source, TODAY).judged)).encode()})


def renamed_with_baseline(source: Files, kind: str, old: str, new: str) -> Files:
    """The project, its baseline included, after a renaming."""
    renaming = with_baseline(renaming_of(source, kind, old, new), assess(source, TODAY).judged, source, TODAY)
    after = renamed(source, kind, old, new)
    baseline = renaming.contents.get(FILE)
    return after if baseline is None else Files({**after.contents, FILE: baseline.encode()})


def with_entry(path: str) -> Files:
    """A project whose baseline holds what was mended since."""
    counts = {Identity(path, "vague-word", "problem", (("word", "answer"),)): 2}
    return Files({**small_project().contents, FILE: baseline_text(counts).encode()})


@pytest.mark.parametrize(("kind", "old"), NAMES, ids=[f"{kind}-{old}" for kind, old in NAMES])
def test_nothing_is_new(kind: str, old: str) -> None:
    """After a renaming the baseline holds exactly what it held, and renaming back gives its bytes."""
    before = with_todays_baseline(small_project())
    there = renamed_with_baseline(before, kind, old, "another-name")
    now = Ref(kind, old).renamed("another-name")
    back = renamed_with_baseline(there, kind, now.id, old.rpartition("/")[2])

    assert [entry.diagnostic for entry in assess(there, TODAY).reported] == []
    assert back.contents[FILE] == before.contents[FILE]


def test_facts_follow() -> None:
    """An id changes where a diagnostic names it, also in files that keep their name."""
    before = with_todays_baseline(small_project())
    lines = before.contents[FILE].decode().split("\n")
    after = renamed_with_baseline(before, "expectation", "installer/first", "ring").contents[FILE].decode().split("\n")

    assert [(old, new) for old, new in zip(lines, after, strict=True) if old != new] == [
        (line, line.replace('"first"', '"ring"').replace("installer/first", "installer/ring"))
        for line in lines
        if '"first"' in line or "installer/first" in line
    ]


def test_what_is_mended_moves_too() -> None:
    """An entry that nothing meets any more only follows its file."""
    before = with_entry("content/promises/answer.yaml")
    after = renamed_with_baseline(before, "promise", "answer", "reply")

    assert after.contents[FILE] == with_entry("content/promises/reply.yaml").contents[FILE]


def test_without_baseline() -> None:
    """A project without a baseline gets none, and one that the renaming doesn't concern stays as it is."""
    other = with_entry("content/gone.yaml")
    renaming = renaming_of(other, "promise", "answer", "reply")

    assert with_baseline(renaming, (), small_project(), TODAY) is renaming
    assert with_baseline(renaming, (), other, TODAY) is renaming


def test_renamed_project_is_read_as_written() -> None:
    """What the checks see of a renaming is what is on disk after it."""
    source = small_project()
    after = renamed(source, "metric", "calls", "rings")
    seen = Renamed(source, renaming_of(source, "metric", "calls", "rings"))

    assert {path: seen.read(path, 10**6) for path in after.contents} == after.contents
    assert seen.entries("content/metrics") == after.entries("content/metrics")
    assert seen.entries("content/metrics/data") == after.entries("content/metrics/data")
