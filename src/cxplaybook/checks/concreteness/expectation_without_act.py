"""Expectation that only tells how somebody is.

`do` says what a role does. A trait alone ("I am friendly") is nothing that a leader could see, praise or teach.

Why it matters: whoever is told to be different does what they always did, and customers notice no difference.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: at-the-door
        battle: effortless-service
        when: The customer opens the door.
        do: I am friendly and patient.            # <- here
Good:
    # roles/field-technician.yaml
    expectations:
      - id: at-the-door
        battle: effortless-service
        when: The customer opens the door.
        do: I say my name and what I already know of the fault.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import only_trait
from cxplaybook.checks.texts import passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX406",
    "expectation-without-act",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` tells how somebody is, but no act that others could see",
            "write what somebody who is so does or says in this situation",
        ),
        "fi": Wording(
            "`{word}` kertoo, millainen joku on, muttei tekoa, jonka muut näkisivät",
            "kirjoita, mitä sellainen ihminen tässä tilanteessa tekee tai sanoo",
        ),
        "sv": Wording(
            "`{word}` berättar hur någon är, men ingen handling som andra kunde se",
            "skriv vad den som är sådan gör eller säger i situationen",
        ),
    },
)

PAGE = {
    "fi": """Odotus, joka kertoo vain, millainen joku on.

`do` kertoo, mitä rooli tekee. Pelkkä piirre (”olen ystävällinen”) ei ole mitään, minkä esihenkilö voisi nähdä,
kiittää tai opettaa.

Miksi sillä on väliä: se, jota pyydetään olemaan erilainen, tekee kuten aina ennenkin, eikä asiakas huomaa eroa.
""",
    "sv": """Förväntan som bara berättar hur någon är.

`do` säger vad en roll gör. Ett drag ensamt (”jag är vänlig”) är inget som en ledare kunde se, berömma eller lära ut.

Varför det spelar roll: den som ombeds vara annorlunda gör som alltid, och kunderna märker ingen skillnad.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Expectations whose `do` is only a trait."""
    for role in context.playbook.all(Role):
        for expectation in role.expectations:
            for passage in passages(expectation.do, expectation.location / "do"):
                hit = only_trait(passage)
                if hit:
                    yield Found(passage.location, {"word": hit.text}, word=hit.text)
