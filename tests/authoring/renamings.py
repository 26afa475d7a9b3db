"""A playbook in which things are renamed, for tests of what that changes."""

from tests.builders import Files, playbook

from cxplaybook.authoring.rename import Renaming, rename
from cxplaybook.model import Ref
from cxplaybook.pipeline import side

INSTALLER = """\
# Who installs, and where.
title: Installer   # not the fitter
people: 12
expectations:
  - id: first
    battle: 'warm-same-day' # the main thing
    when: I set off.
    do: "I call; see [the rule](promise:answer) and [more](promise:answer-time)."
    promise: answer
    training: first-five
vision_for_me: {en: "As [promised](promise:answer).", fi: "Kuten [luvattiin](promise:answer)."}
"""
FILES = {
    "roles/installer.yaml": INSTALLER,
    "promises/answer.yaml": "owner: installer\nmetric: calls\n",
    "promises/answer-time.yaml": "made_with: [{role: installer, how: Talks, date: 2026-01-21}]\n",
    "metrics/calls.yaml": "",
    "trainings/first-five.yaml": "teaches: [installer/first, field-technician/call-before-arrival]\n",
    "segments/savers.yaml": "",
    "journeys/cold-house.yaml": """\
segment: savers
phases:
  - {id: cold, title: Cold, goal: Warmth, feeling: -2, feels: Cold.}
  - {id: warm, title: Warm, goal: Rest, feeling: 1, feels: Warm., returns: [{to: cold, because: It broke again.}]}
""",
}


def small_project(files: dict[str, str] | None = None) -> Files:
    """It, with these files (below `content/`) laid over it."""
    source = playbook({**FILES, **(files or {})})
    return Files({**source.contents, "content/metrics/data/calls.csv": b"period,value,n\n2026-01,90,100\n"})


def renaming_of(source: Files, kind: str, old: str, new: str) -> Renaming:
    """What another id changes."""
    found = side(source)
    assert found is not None
    return rename(Ref(kind, old), new, found.graph, found.documents)


def renamed(source: Files, kind: str, old: str, new: str) -> Files:
    """The project afterwards."""
    renaming = renaming_of(source, kind, old, new)
    moved = dict(renaming.moves)
    texts = {**source.contents, **{path: text.encode() for path, text in renaming.contents.items()}}
    return Files({moved.get(path, path): content for path, content in texts.items()})


NAMES = [
    ("promise", "answer"),
    ("promise", "answer-time"),
    ("role", "installer"),
    ("metric", "calls"),
    ("training", "first-five"),
    ("segment", "savers"),
    ("journey", "cold-house"),
    ("battle", "warm-same-day"),
    ("expectation", "installer/first"),
    ("phase", "cold-house/cold"),
    ("goal", "retention"),
]
"""One of each sort that has another way of being written or named."""
