"""What is new for the readers of an edition: stories, promises that began or ended, rules that fired."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cxplaybook.analysis.rules import fired_rules
from cxplaybook.model import Ref, Text
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.model.kinds.story import Story
from cxplaybook.views import Scope


class Event(StrEnum):
    """What happened."""

    STORY = "story"
    BEGAN = "began"
    ENDED = "ended"
    FIRED = "fired"


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened on a day."""

    event: Event
    about: Ref
    day: date
    texts: tuple[Text, ...]
    """What there is to tell of it, in order."""


def news(scope: Scope) -> tuple[News, ...]:
    """Everything up to today, newest first."""
    found = (*_stories(scope), *_promises(scope), *_rules(scope))
    past = (entry for entry in found if entry.day <= scope.today)
    return tuple(sorted(past, key=lambda entry: (-entry.day.toordinal(), entry.event.value, entry.about)))


def _stories(scope: Scope) -> Iterator[News]:
    for story in scope.playbook.all(Story):
        yield News(Event.STORY, story.ref, story.date, (story.situation, story.did, story.effect))


def _promises(scope: Scope) -> Iterator[News]:
    for promise in scope.playbook.all(Promise):
        if promise.live_since:
            texts = tuple(text for text in (promise.wording, promise.problem) if text)
            yield News(Event.BEGAN, promise.ref, promise.live_since, texts)
        if promise.retired:
            yield News(Event.ENDED, promise.ref, promise.retired.date, (promise.retired.because,))


def _rules(scope: Scope) -> Iterator[News]:
    """Rules that fired, on the last day of the result that made them; outsiders aren't told, as on the pages."""
    for fired in fired_rules(scope.playbook, scope.today) if scope.inside else ():
        yield News(Event.FIRED, fired.rule.ref, fired.since.end, (fired.metric.title, fired.rule.first_action))
