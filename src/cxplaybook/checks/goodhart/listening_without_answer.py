"""Listening channel whose loop is left open.

`closes_loop` says how the customer, or the employee who was heard, sees what became of the words. Statistics ask
nobody, so there is nobody to answer.

Why it matters: feedback that vanishes teaches people to stop giving it, and then only the exit rate speaks.

Bad:
    # listening/after-visit-survey.yaml
    form: survey                      # <- here
Good:
    # listening/after-visit-survey.yaml
    form: survey
    closes_loop: {customer: Everybody who scored 1 or 2 is called within two working days.}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.listening import Listening, ListeningForm

INFO = CheckInfo(
    "CX508",
    "listening-without-answer",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "nothing says how those heard in the listening channel `{listening}` see what became of it",
            "write `closes_loop` with how the customer or the employee sees it",
        ),
        "fi": Wording(
            "mikään ei kerro, mistä kanavassa `{listening}` kuullut näkevät, mitä palautteesta seurasi",
            "kirjoita `closes_loop`: mistä asiakas tai työntekijä näkee sen",
        ),
        "sv": Wording(
            "ingenting säger hur de som hörs i kanalen `{listening}` får se vad det ledde till",
            "skriv `closes_loop` med hur kunden eller medarbetaren ser det",
        ),
    },
)

PAGE = {
    "fi": """Asiakaskuuntelun kanava, jonka palautteesta ei vastata kuullulle.

`closes_loop` kertoo, mistä asiakas tai kuultu työntekijä näkee, mitä sanoista seurasi. Tilastoissa ei kysytä
keneltäkään, joten ei ole ketään, jolle vastata.

Miksi sillä on väliä: jos palaute katoaa, ihmiset lakkaavat antamasta sitä, ja sen jälkeen puhuu enää poistuma.
""",
    "sv": """Kanal för kundlyssnande utan återkoppling.

`closes_loop` säger hur kunden, eller medarbetaren som hördes, ser vad orden ledde till. Statistik frågar ingen, så där
finns ingen att svara.

Varför det spelar roll: återkoppling som försvinner lär människor att sluta ge den, och sedan talar bara avhoppen.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Channels in which people speak and nothing comes back."""
    for listening in context.playbook.all(Listening):
        loop = listening.closes_loop
        answered = loop is not None and (loop.customer is not None or loop.employee is not None)
        if listening.form is not ListeningForm.STATISTICS and not answered:
            yield Found.at(listening.location / "form", listening=listening.id)
