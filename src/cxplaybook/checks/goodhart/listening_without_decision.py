"""Listening channel that informs no decision.

Why it matters: who is asked and sees nothing decided answers no more. Listening is worth the customer's time only
when something hangs on the answer.

Bad:
    # listening/after-visit-survey.yaml
    title: Survey after a visit       # <- here
Good:
    # listening/after-visit-survey.yaml
    title: Survey after a visit
    informs:
      - {decision: Which faults get a second technician at once., forum: cx-board}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.listening import Listening

INFO = CheckInfo(
    "CX507",
    "listening-without-decision",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "the listening channel `{listening}` informs no decision",
            "write under `informs` which decision hangs on it, and in which forum",
        ),
        "fi": Wording(
            "asiakaskuuntelun kanava `{listening}` ei vie mihinkään päätökseen",
            "kirjoita kohtaan `informs`, mikä päätös siitä riippuu ja missä foorumissa se tehdään",
        ),
        "sv": Wording(
            "kanalen för kundlyssnande `{listening}` leder inte till något beslut",
            "skriv under `informs` vilket beslut som hänger på den, och i vilket forum",
        ),
    },
)

PAGE = {
    "fi": """Asiakaskuuntelun kanava, joka ei vie mihinkään päätökseen.

Miksi sillä on väliä: joka vastaa eikä näe mitään päätettävän, ei vastaa enää. Kuuntelu on asiakkaan ajan arvoista
vain, jos vastauksesta riippuu jotakin.
""",
    "sv": """Kanal för kundlyssnande som inte leder till något beslut.

Varför det spelar roll: den som svarar och inte ser att något beslutas svarar inte mer. Lyssnande är värt kundens tid
bara när något hänger på svaret.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Listening channels without a decision."""
    for listening in context.playbook.all(Listening):
        if not listening.informs:
            yield Found.at(listening.location / "title", listening=listening.id)
