"""Result that only repeats what to do.

`done_well` tells what somebody sees when `do` has been done well: what the customer says, does or has.

Why it matters: a thing can be done and still not help the customer; only a result shows which it was.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call the customer and confirm my arrival time.
        done_well: I called the customer and confirmed my arrival time.            # <- here
Good:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call the customer and confirm my arrival time.
        done_well: The customer has moved the car before the van turns in.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import compared
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX408",
    "result-that-repeats-do",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`done_well` only repeats what `do` says",
            "write what the customer or a colleague sees afterwards, when it was done well",
        ),
        "fi": Wording(
            "`done_well` vain toistaa sen, mitä `do` sanoo",
            "kirjoita, mitä asiakas tai työkaveri näkee sen jälkeen, kun asia tehtiin hyvin",
        ),
        "sv": Wording(
            "`done_well` upprepar bara vad `do` säger",
            "skriv vad kunden eller en kollega ser efteråt, när det gjordes väl",
        ),
    },
)

PAGE = {
    "fi": """Tulos, joka vain toistaa sen, mitä tehdään.

`done_well` kertoo, mitä näkyy, kun `do` on tehty hyvin: mitä asiakas sanoo, tekee tai on saanut.

Miksi sillä on väliä: asian voi tehdä niin, ettei siitä ole asiakkaalle apua; vasta tulos näyttää, kummin kävi.
""",
    "sv": """Resultat som bara upprepar vad man gör.

`done_well` berättar vad man ser när `do` har gjorts väl: vad kunden säger, gör eller har fått.

Varför det spelar roll: en sak kan göras utan att hjälpa kunden; först resultatet visar hur det blev.
""",
}

_MOSTLY_THE_SAME = 0.7
_FEWEST_SHARED = 2


def check(context: Context) -> Iterator[Found]:
    """Expectations whose result has the words of the act."""
    for role in context.playbook.all(Role):
        for expectation in role.expectations:
            for passage in passages(expectation.done_well, expectation.location / "done_well"):
                do = expectation.do.by_language.get(passage.language, "")
                if _repeats(passage.text, do, passage.language):
                    yield Found(passage.location)


def _repeats(result: str, do: str, language: str) -> bool:
    found = compared(result, do, language)
    different = found.words + found.others - found.same
    return found.same >= _FEWEST_SHARED and found.same >= _MOSTLY_THE_SAME * different
