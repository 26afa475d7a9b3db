"""The texts that tell people what to do: vision, promises, expectations, plays.

Checks of wording look at these; other texts describe and argue, and may do so in any words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cxplaybook.checks.evidence import Sentence, sentences
from cxplaybook.checks.texts import Passage, passages
from cxplaybook.language.phrases import Hit
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.play import Play
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.kinds.strategy import Vision

ATTITUDE, JUDGEMENTS, PLATITUDES = "attitude", "judgements", "platitudes"
PRAISE, SMILES = "praise", "smiles"
_ENOUGH = {ATTITUDE: 2, JUDGEMENTS: 1, PLATITUDES: 1, PRAISE: 3, SMILES: 2}
"""Weight of what is concrete beside a vague word, from which on the sentence is clear enough.

An attitude colours the act beside it, while a platitude or a judgement stands for an act, so that one act makes up
for it.
"""


@dataclass(frozen=True, slots=True)
class Vague:
    """A vague word that nothing beside it makes clear."""

    hit: Hit
    list: str
    """`attitude`, `judgements`, `platitudes`, `praise` or `smiles`."""


def statements(playbook: Playbook) -> Iterator[Passage]:
    """Texts that tell people what to do, language by language, except those of retired promises."""
    for vision in visions(playbook):
        yield from passages(vision.statement, vision.location / "statement")
        for position, meaning in enumerate(vision.means):
            yield from passages(meaning, vision.location / "means" / position)
    for promise in given_promises(playbook):
        yield from wording(promise)
    for role in playbook.all(Role):
        yield from passages(role.vision_for_me, role.location / "vision_for_me")
        for expectation in role.expectations:
            yield from passages(expectation.do, expectation.location / "do")
            yield from passages(expectation.not_, expectation.location / "not")
    for play in playbook.all(Play):
        for step in play.steps:
            yield from passages(step.do, step.location / "do")
    yield from results(playbook)


def visions(playbook: Playbook) -> tuple[Vision, ...]:
    """The vision, or none in a playbook without a strategy."""
    return (playbook.strategy.vision,) if playbook.strategy else ()


def results(playbook: Playbook) -> Iterator[Passage]:
    """What it looks like when something is done well, of expectations and plays."""
    for role in playbook.all(Role):
        for expectation in role.expectations:
            yield from passages(expectation.done_well, expectation.location / "done_well")
    for play in playbook.all(Play):
        yield from passages(play.done_well, play.location / "done_well")


def given_promises(playbook: Playbook) -> Iterator[Promise]:
    """Promises that are given or may be one day."""
    return (promise for promise in playbook.all(Promise) if promise.state is not PromiseState.RETIRED)


def wording(promise: Promise) -> Iterator[Passage]:
    """What a promise says to the customer: its wording, or its title where it has none."""
    if promise.wording is None:
        return passages(promise.title, promise.location / "title")
    return passages(promise.wording, promise.location / "wording")


def vague_word(passage: Passage) -> Vague | None:
    """The first vague word of a text that nothing in its sentence makes clear."""
    found = (_vague_in(sentence) for sentence in sentences(passage.text, passage.language))
    return next((vague for vague in found if vague), None)


def only_trait(passage: Passage) -> Hit | None:
    """The word by which a text only tells how somebody is, and nothing that they do."""
    for sentence in sentences(passage.text, passage.language):
        traits = tuple(sentence.find("traits", *_ENOUGH))
        being = next(sentence.find("being"), None)
        if being and traits and being.start < traits[0].start and not sentence.weight(*traits, being):
            return traits[0]
    return None


def unobservable(passage: Passage) -> Hit | None:
    """The word by which a text tells what somebody feels, and nothing that others would see of it."""
    for sentence in sentences(passage.text, passage.language):
        feelings = tuple(sentence.find("feelings"))
        if feelings and not sentence.weight(*feelings, *sentence.find(*_ENOUGH)):
            return feelings[0]
    return None


def _vague_in(sentence: Sentence) -> Vague | None:
    found = [Vague(hit, kind) for kind in _ENOUGH for hit in sentence.find(kind)]
    if not found:
        return None
    weight = sentence.weight(*(vague.hit for vague in found))
    unclear = [vague for vague in found if weight < _ENOUGH[vague.list]]
    return min(unclear, key=lambda vague: vague.hit.start, default=None)
