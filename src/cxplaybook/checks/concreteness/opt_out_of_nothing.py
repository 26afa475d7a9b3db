"""Opt-out of what nobody would choose.

Looks at `we_do_not` of choices, `does_not_mean` of the vision and `not` of expectations. An opt-out is something good
that we leave to others, such as a customer group, a channel or a price.

Why it matters: who chooses nothing away has chosen nothing, and in a busy week everything is half done.

Bad:
    # strategy.yaml
    choices:
      - id: good-service
        title: Service before all
        we_do: A person answers the phone every day.
        we_do_not: We don't give bad service.            # <- here
        because: 71 % of faults are reported by phone.
Good:
    # strategy.yaml
    choices:
      - id: good-service
        title: Service before all
        we_do: A person answers the phone every day.
        we_do_not: We build no app before 2029.
        because: 71 % of faults are reported by phone.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import Sentence, sentences
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import visions
from cxplaybook.checks.texts import Passage, passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.phrases import Hit
from cxplaybook.language.wordlists import listed
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX412",
    "opt-out-of-nothing",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "nobody would choose `{word}`, so this opts out of nothing",
            "name something good that is left undone: a customer group, a channel, a price, a habit",
        ),
        "fi": Wording(
            "`{word}` on jotain, mitä kukaan ei valitsisi, joten tässä ei valita mitään pois",
            "nimeä jotain hyvää, mikä jätetään tekemättä: asiakasryhmä, kanava, hinta, tapa",
        ),
        "sv": Wording(
            "ingen skulle välja `{word}`, så här väljs ingenting bort",
            "nämn något bra som lämnas ogjort: en kundgrupp, en kanal, ett pris, en vana",
        ),
    },
)

PAGE = {
    "fi": """Poisvalinta siitä, mitä kukaan ei valitsisi.

Tarkistaa valintojen kentän `we_do_not`, vision kentän `does_not_mean` ja odotusten kentän `not`. Poisvalinta on
jotain hyvää, minkä jätämme muille, kuten asiakasryhmä, kanava tai hinta.

Miksi sillä on väliä: joka ei valitse mitään pois, ei ole valinnut mitään, ja kiireviikolla kaikki jää puolitiehen.
""",
    "sv": """Bortval av det som ingen skulle välja.

Ser på `we_do_not` i val, `does_not_mean` i visionen och `not` i förväntningar. Ett bortval är något bra som vi lämnar
åt andra, till exempel en kundgrupp, en kanal eller ett pris.

Varför det spelar roll: den som inte väljer bort något har inte valt något, och en stressig vecka blir allt halvgjort.
""",
}

_ENOUGH = 2


def check(context: Context) -> Iterator[Found]:
    """Opt-outs of something bad that name nothing else."""
    for passage in _opt_outs(context.playbook):
        found = (_undesired(sentence) for sentence in sentences(passage.text, passage.language))
        hit = next((hit for hit in found if hit), None)
        if hit:
            yield Found(passage.location, {"word": hit.text}, word=hit.text)


def _opt_outs(playbook: Playbook) -> Iterator[Passage]:
    for vision in visions(playbook):
        for position, meaning in enumerate(vision.does_not_mean):
            yield from passages(meaning, vision.location / "does_not_mean" / position)
    for choice in playbook.strategy.choices if playbook.strategy else ():
        yield from passages(choice.we_do_not, choice.location / "we_do_not")
    for role in playbook.all(Role):
        for expectation in role.expectations:
            yield from passages(expectation.not_, expectation.location / "not")


def _undesired(sentence: Sentence) -> Hit | None:
    # Negated or not: what is opted out of stands behind a "not" by its nature.
    hit = listed(sentence.language, "undesired").first(sentence.text)
    return hit if hit and sentence.weight(hit) < _ENOUGH else None
