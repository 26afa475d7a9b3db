"""Renaming, file by file and letter by letter."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.authoring.renamings import NAMES, renamed, renaming_of, small_project
from tests.builders import TODAY, Files

from cxplaybook.authoring.rename import RenameError, refuse_overwriting
from cxplaybook.model import Graph, Ref
from cxplaybook.pipeline import unchecked_graph


def _text(source: Files, path: str) -> str:
    return source.contents[f"content/{path}"].decode()


def _changed_lines(before: Files, after: Files, path: str) -> list[str]:
    old, new = (_text(source, path).split("\n") for source in (before, after))
    return [line for line in new if line not in old]


def test_everything_else_stays() -> None:
    """In the role's file the lines that name the promise change, in every language, and no other letter."""
    before = small_project()
    after = renamed(before, "promise", "answer", "answer-at-once")
    old = _text(before, "roles/installer.yaml")
    by_hand = old.replace("promise:answer)", "promise:answer-at-once)").replace(
        "promise: answer", "promise: answer-at-once"
    )

    assert _text(after, "roles/installer.yaml") == by_hand


def test_longer_id_is_another() -> None:
    """`answer-time` begins like `answer` and is left alone."""
    after = renamed(small_project(), "promise", "answer", "reply")

    assert "(promise:answer-time)" in _text(after, "roles/installer.yaml")
    assert _text(after, "promises/answer-time.yaml") == _text(small_project(), "promises/answer-time.yaml")


def test_old_id_is_remembered() -> None:
    """The file has the new name and remembers the old one."""
    after = renamed(small_project(), "promise", "answer", "reply")

    assert "content/promises/answer.yaml" not in after.contents
    assert (
        _text(after, "promises/reply.yaml") == _text(small_project(), "promises/answer.yaml") + "formerly: [answer]\n"
    )


def test_role_carries_its_expectations() -> None:
    """What names an expectation names the role in front, so a new id of the role changes that too."""
    after = renamed(small_project(), "role", "installer", "fitter")

    assert "teaches: [fitter/first, field-technician/call-before-arrival]" in _text(after, "trainings/first-five.yaml")
    assert "{role: fitter, how: Talks" in _text(after, "promises/answer-time.yaml")


def test_metric_takes_its_series_along() -> None:
    """The CSV file of a metric is called like the metric."""
    moves = renaming_of(small_project(), "metric", "calls", "calls-answered").moves

    assert moves == (
        ("content/metrics/calls.yaml", "content/metrics/calls-answered.yaml"),
        ("content/metrics/data/calls.csv", "content/metrics/data/calls-answered.csv"),
    )


@pytest.mark.parametrize(
    ("kind", "old", "new", "path", "lines"),
    [
        ("battle", "warm-same-day", "warm", "roles/installer.yaml", ["    battle: 'warm' # the main thing"]),
        ("battle", "warm-same-day", "warm", "strategy.yaml", ["  - id: warm", "    formerly: [warm-same-day]"]),
        ("expectation", "installer/first", "ring", "roles/installer.yaml", ["  - id: ring", "    formerly: [first]"]),
        (
            "expectation",
            "installer/first",
            "ring",
            "trainings/first-five.yaml",
            ["teaches: [installer/ring, field-technician/call-before-arrival]"],
        ),
        (
            "goal",
            "retention",
            "kept",
            "strategy.yaml",
            [
                "  - {id: kept, formerly: [retention], title: 92 % of service contracts are renewed}",
                "    goals: [kept]",
            ],
        ),
        (
            "unit",
            "field-service",
            "field",
            "playbook.yaml",
            ["  - {id: field, formerly: [field-service], title: Field service}"],
        ),
    ],
)
def test_entry_of_a_list(kind: str, old: str, new: str, path: str, lines: list[str]) -> None:
    """An entry changes its `id`, remembers the old one and changes whatever names it; no file moves."""
    before = small_project()

    assert list(dict.fromkeys(_changed_lines(before, renamed(before, kind, old, new), path))) == lines
    assert renaming_of(before, kind, old, new).moves == ()


def test_way_back() -> None:
    """A way back names a phase by its id alone."""
    after = renamed(small_project(), "phase", "cold-house/cold", "freezing")

    assert "- {id: freezing, formerly: [cold], title: Cold" in _text(after, "journeys/cold-house.yaml")
    assert "returns: [{to: freezing, because" in _text(after, "journeys/cold-house.yaml")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("formerly: [talk]\n", "formerly: [talk, answer]\n"),
        ("formerly: []\n", "formerly: [answer]\n"),
        ("formerly:\n  - talk # 2025\ngiven: public\n", "formerly:\n  - talk # 2025\n  - answer\ngiven: public\n"),
        ("formerly:\n- reply\n- talk\n", "formerly:\n- answer\n- talk\n"),
    ],
)
def test_list_of_old_ids(before: str, after: str) -> None:
    """The list grows in the way it is written; an old id that is used again makes room."""
    source = Files({**small_project().contents, "content/promises/answer.yaml": before.encode() + _REST})

    assert _text(renamed(source, "promise", "answer", "reply"), "promises/reply.yaml").startswith(after)


_REST = small_project().contents["content/promises/answer.yaml"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- id: first # the first\n  when: I go.\n", "- id: ring # the first\n  formerly: [first]\n  when: I go.\n"),
        ("- when: I go,\n  id: first\n", "- when: I go,\n  id: ring\n  formerly: [first]\n"),
        ("- when: I go.\n  id: >-\n    first\n", "- when: I go.\n  id: >-\n    ring\n  formerly: [first]\n"),
        ("-\n  id: 'first'\n  when: I go.\n", "-\n  id: 'ring'\n  formerly: [first]\n  when: I go.\n"),
        ("- {when: I go., id: first, \n", "- {when: I go., id: ring, formerly: [first], \n"),
        ("- {id: first,\n  formerly: [a], when: I go., \n", "- {id: ring,\n  formerly: [a, first], when: I go., \n"),
        ("- { # so\n  id: first, when: I go., \n", "- { # so\n  id: ring, formerly: [first], when: I go., \n"),
        ("- id: first\n  formerly: [ring]\n  when: I go.\n", "- id: ring\n  formerly: [first]\n  when: I go.\n"),
    ],
)
def test_entry_remembers(before: str, after: str) -> None:
    """An entry remembers its old id behind the new one, in the way in which it is written."""
    rest = "battle: warm-same-day, do: I call.}\n" if "{" in before else "  battle: warm-same-day\n  do: I call.\n"
    source = small_project({"roles/installer.yaml": f"expectations:\n{before}{rest}", "trainings/first-five.yaml": ""})
    text = _text(renamed(source, "expectation", "installer/first", "ring"), "roles/installer.yaml")

    assert text.startswith(f"expectations:\n{after}{rest}")


def test_earlier_name_of_an_entry() -> None:
    """The address of an entry's earlier name belongs to that entry, and in another file it is free."""
    again = "- {id: first, battle: warm-same-day, when: I go., do: I call., formerly: [ring]}\n"
    more = "- {id: second, battle: warm-same-day, when: I go., do: I call.}\n"
    source = small_project({"roles/installer.yaml": f"expectations:\n{again}{more}"})
    after = renamed(source, "expectation", "field-technician/call-before-arrival", "ring")

    assert "- id: ring\n" in _text(after, "roles/field-technician.yaml")
    with pytest.raises(RenameError, match="`ring` was an earlier name of the expectation `installer/first`"):
        renaming_of(source, "expectation", "installer/second", "ring")


def test_settings_of_checks() -> None:
    """A check's setting for a file follows it; one for a folder or another file stays."""
    settings = """\
checks:
  - {check: CX302, severity: note, under: content/promises/answer.yaml, because: Later.} # by May
  - {check: CX303, severity: note, under: "content/promises/answer.yaml", because: Later.}
  - {check: CX304, severity: note, under: content/promises, because: Later.}
  - {check: CX305, severity: note, under: content/promises/answer-time.yaml, because: Later.}
"""
    after = renamed(small_project({"playbook.yaml": settings}), "promise", "answer", "reply")

    assert _text(after, "playbook.yaml").startswith(settings.replace("/answer.yaml", "/reply.yaml"))


def test_settings_of_checks_for_a_series() -> None:
    """So does one for the values of a metric."""
    settings = "checks: [{check: CX624, severity: note, under: content/metrics/data/calls.csv, because: Later.}]\n"
    after = renamed(small_project({"playbook.yaml": settings}), "metric", "calls", "rings")

    assert _text(after, "playbook.yaml").startswith(settings.replace("calls", "rings"))


def test_alias() -> None:
    """What an alias stands for is changed where the anchor is."""
    source = small_project({"roles/field-technician.yaml": "my_numbers: {steer_by: [&m calls], report: [*m]}\n"})
    after = renamed(source, "metric", "calls", "rings")

    assert "my_numbers: {steer_by: [&m rings], report: [*m]}\n" in _text(after, "roles/field-technician.yaml")


@pytest.mark.parametrize(
    ("kind", "old", "new", "sentence"),
    [
        ("promis", "answer", "reply", "there is no kind `promis`; did you mean `promise`?"),
        ("promise", "anwser", "reply", "there is no promise `anwser`; did you mean `answer`?"),
        ("expectation", "first", "ring", "there is no expectation `first`; did you mean `installer/first`?"),
        (
            "promise",
            "answer",
            "Reply",
            "`Reply` can't be an id: small letters a to z, digits, and hyphens between them",
        ),
        ("promise", "answer", "answer-time", "there is a promise `answer-time` already"),
        ("strategy", "strategy", "plan", "`strategy.yaml` is the only file of its kind, so it keeps its name"),
        (
            "edition",
            "employees",
            "staff",
            "`employees` is the edition of everything without an audience, so it keeps its name",
        ),
        (
            "goal",
            "retention",
            "effortless-service",
            "there is a battle `effortless-service`, and `serves` in content/metrics/calls.yaml could mean either",
        ),
        (
            "battle",
            "effortless-service",
            "retention",
            "there is a goal `retention`, and `serves` in content/metrics/calls.yaml could mean either",
        ),
        (
            "promise",
            "answer",
            "say",
            "`say` was an earlier name of the promise `answer-time`, and its address leads there",
        ),
    ],
)
def test_refused(kind: str, old: str, new: str, sentence: str) -> None:
    """What can't be is refused with a sentence."""
    source = small_project({"promises/answer-time.yaml": "formerly: [say]\n"})
    with pytest.raises(RenameError) as caught:
        renaming_of(source, kind, old, new)

    assert str(caught.value) == sentence


def test_id_in_escapes() -> None:
    """An id that isn't written letter by letter is no reason to leave a link behind."""
    source = small_project({"promises/answer-time.yaml": 'metric: "c\\u0061lls"\n'})
    with pytest.raises(RenameError, match=r"answer-time\.yaml:1 writes the id in an unusual way"):
        renaming_of(source, "metric", "calls", "rings")


def test_nothing_is_overwritten() -> None:
    """A CSV file that waits for a metric with the new id is kept."""
    source = Files({**small_project().contents, "content/metrics/data/rings.csv": b"period,value,n\n"})
    with pytest.raises(RenameError, match=r"`content/metrics/data/rings\.csv` is there already"):
        refuse_overwriting(renaming_of(source, "metric", "calls", "rings"), source)


LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])
NEW_IDS = st.from_regex(r"[a-z0-9]{1,3}(-[a-z0-9]{1,3})?", fullmatch=True).map(lambda word: f"new-{word}")


@settings(max_examples=40, deadline=None)
@given(name=st.sampled_from(NAMES), new=NEW_IDS, end=LINE_ENDS, mark=st.sampled_from(["", "\ufeff"]))
def test_there_and_back(name: tuple[str, str], new: str, end: str, mark: str) -> None:
    """Renaming back gives every byte back, but for the memory of it; between, the same things are linked alike."""
    kind, old = name
    source = Files({path: _written(path, content, end, mark) for path, content in small_project().contents.items()})
    home, slash, last = old.rpartition("/")
    there = renamed(source, kind, old, new)
    back = renamed(there, kind, f"{home}{slash}{new}", last)

    assert {path: _forgotten(content) for path, content in back.contents.items()} == source.contents
    assert _links(there, Ref(kind, f"{home}{slash}{new}"), Ref(kind, old)) == _links(
        source, Ref(kind, old), Ref(kind, old)
    )


_MEMORY = re.compile(rb", formerly: \[[\w-]+\]|(?:(?<=^)|(?<=[\r\n])) *formerly: \[[\w-]+\](?:\r\n|\r|\n)")
"""The field that renaming leaves behind: beside an id in braces, or a line."""


def _written(path: str, content: bytes, end: str, mark: str) -> bytes:
    return (mark + content.decode().replace("\n", end)).encode() if path.endswith(".yaml") else content


def _forgotten(content: bytes) -> bytes:
    return _MEMORY.sub(b"", content)


def _links(source: Files, now: Ref, then: Ref) -> tuple[frozenset[Ref], list[tuple[Ref, str, Ref]]]:
    """Things and links of a playbook, told with the name that a thing had before."""
    graph = unchecked_graph(source, TODAY)
    assert graph is not None
    return frozenset(_told(ref, now, then) for ref in graph.items), sorted(_told_links(graph, now, then))


def _told_links(graph: Graph, now: Ref, then: Ref) -> Iterator[tuple[Ref, str, Ref]]:
    for mention in graph.mentions:
        yield _told(mention.source, now, then), mention.field, _told(mention.target, now, then)


def _told(ref: Ref, now: Ref, then: Ref) -> Ref:
    if ref == now:
        return then
    return Ref(ref.kind, ref.id.replace(f"{now.id}/", f"{then.id}/", 1)) if ref.id.startswith(f"{now.id}/") else ref
