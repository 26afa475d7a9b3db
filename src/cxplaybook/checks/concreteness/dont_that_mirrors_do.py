"""What not to do that only turns round what to do.

`not` names what people do instead when it goes wrong: the habit that is to end.

Why it matters: the old habit is what customers meet today, and nobody stops what nobody names.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call the customer before arrival.
        not: I don't forget to call the customer before arrival.            # <- here
Good:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call the customer before arrival.
        not: I don't just send a text from the yard.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import compared
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX407",
    "dont-that-mirrors-do",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`not` says the same as `do`, turned round",
            "write what people do instead when it goes wrong, or delete `not`",
        ),
        "fi": Wording(
            "`not` sanoo saman kuin `do`, vain kiellettynä",
            "kirjoita, mitä sen sijaan tehdään, kun tämä ei onnistu, tai poista `not`",
        ),
        "sv": Wording(
            "`not` säger samma sak som `do`, fast nekande",
            "skriv vad man gör i stället när det går fel, eller ta bort `not`",
        ),
    },
)

PAGE = {
    "fi": """Kielto, joka vain kääntää odotuksen toisin päin.

`not` kertoo, mitä sen sijaan tehdään, kun tämä ei onnistu: tavan, josta luovutaan.

Miksi sillä on väliä: vanha tapa on se, minkä asiakas tänään kohtaa, eikä kukaan luovu siitä, mitä kukaan ei sano
ääneen.
""",
    "sv": """Det man inte gör som bara vänder på det man gör.

`not` nämner vad man gör i stället när det går fel: vanan som ska bort.

Varför det spelar roll: den gamla vanan är vad kunderna möter i dag, och ingen slutar med det som ingen nämner.
""",
}

_MOST_OF_IT = 0.6


def check(context: Context) -> Iterator[Found]:
    """Expectations whose `not` has no word of its own."""
    for role in context.playbook.all(Role):
        for expectation in role.expectations:
            for passage in passages(expectation.not_, expectation.location / "not"):
                do = expectation.do.by_language.get(passage.language, "")
                if _mirrors(passage.text, do, passage.language):
                    yield Found(passage.location)


def _mirrors(not_: str, do: str, language: str) -> bool:
    found = compared(not_, do, language)
    return 0 < found.words == found.same >= _MOST_OF_IT * found.others
