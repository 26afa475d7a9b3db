"""What the terminal says when something changed beneath an expectation, in a repository in memory."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.builders import TODAY, playbook

from cxplaybook.diagnostics import Reported
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.pipeline import assess
from cxplaybook.sources import History
from cxplaybook.sources.history import UNCOMMITTED

WRITTEN, CHANGED = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
PROMISE = "content/promises/answer-in-15-minutes.yaml"
FILES = {
    "promises/answer-in-15-minutes.yaml": "target:\n  at_least: 95 %\n",
    "plays/answer-a-call.yaml": "title: Answer a call\nredeems: [answer-in-15-minutes]\n",
}


@dataclass(frozen=True)
class Remembered:
    """Lines that changed later than all others."""

    later: Mapping[tuple[str, int], datetime]

    def last_edit(self, path: str, lines: range) -> datetime | None:
        """The newest of these lines."""
        return max((self.later.get((path, line), WRITTEN) for line in lines), default=None)


def found(history: History | None) -> list[Reported]:
    """The suspects of a playbook with this history."""
    reported = assess(playbook(FILES), TODAY, history).reported
    return [entry for entry in reported if entry.info.name == "suspect-after-change"]


def test_line_of_the_target() -> None:
    """The changed line is found by the field it belongs to, and shown as a second place."""
    (entry,) = found(Remembered({(PROMISE, 2): CHANGED}))

    (note,) = entry.diagnostic.notes
    assert (entry.diagnostic.place.path, entry.diagnostic.place.span and entry.diagnostic.place.span.line) == (
        "content/plays/answer-a-call.yaml",
        1,
    )
    assert note.place is not None
    assert note.place.path == PROMISE


def test_other_line() -> None:
    """A line that belongs to another field changes nothing."""
    assert found(Remembered({(PROMISE, 3): CHANGED})) == []


def test_without_history() -> None:
    """Where nobody remembers, nothing is suspect."""
    assert found(None) == []


def test_what_changed_in_words() -> None:
    """The sentence names both days and what changed."""
    (entry,) = found(Remembered({(PROMISE, 2): CHANGED}))

    assert sentences(entry.diagnostic, entry.info, "en").says == (
        "the play `answer-a-call` is from 2026-03-01, "
        "and `target` of the customer promise `answer-in-15-minutes` changed on 2026-06-01"
    )


def test_uncommitted_change_is_of_today() -> None:
    """What isn't committed yet changed today."""
    (entry,) = found(Remembered({(PROMISE, 2): UNCOMMITTED}))

    assert entry.diagnostic.arguments["changed"] == TODAY.isoformat()


def test_said_in_every_language() -> None:
    """The facts fill the sentences of each language."""
    (entry,) = found(Remembered({(PROMISE, 2): CHANGED}))

    for language in entry.info.words:
        said = sentences(entry.diagnostic, entry.info, language)

        assert "2026-06-01" in said.says
        assert said.help
