"""Key result of the running cycle without a check-in for more than a month.

The month counts from the last check-in, or from the first day of the cycle.

Why it matters: a key result that is looked at only at the end of the quarter tells what happened, when nothing can be
done about it any more.

Bad:
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
    objectives:
      - id: nobody-waits
        title: Nobody waits
        battle: effortless-service
        key_results:
          - id: answered
            title: Calls answered             # <- here
            baseline: 82 %
            target: 95 %
            check_ins: [{date: 2026-10-15, value: 88 %, confidence: medium}]
Good:
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
    objectives:
      - id: nobody-waits
        title: Nobody waits
        battle: effortless-service
        key_results:
          - id: answered
            title: Calls answered
            baseline: 82 %
            target: 95 %
            check_ins: [{date: 2026-11-15, value: 88 %, confidence: medium}]
"""

from collections.abc import Iterator

from cxplaybook.analysis.rhythm import CHECK_IN_EVERY, Duty, overdue
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX602",
    "key-result-nobody-looked-at",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "nobody has looked at the key result `{result}` since {since}",
            "write where it stands today: `check_ins: [{{date: …, value: …}}]`, or one more entry there",
        ),
        "fi": Wording(
            "avaintulosta `{result}` ei ole katsottu {since} jälkeen",
            "kirjoita, missä ollaan tänään: `check_ins: [{{date: …, value: …}}]` tai uusi kohta siihen",
        ),
        "sv": Wording(
            "ingen har tittat på nyckelresultatet `{result}` sedan {since}",
            "skriv var det står i dag: `check_ins: [{{date: …, value: …}}]`, eller en post till där",
        ),
    },
)

PAGE = {
    "fi": """Käynnissä olevan kauden avaintulos, jota ei ole katsottu yli kuukauteen.

Kuukausi lasketaan edellisestä katselmuksesta tai kauden ensimmäisestä päivästä.

Miksi sillä on väliä: avaintulos, jota katsotaan vasta neljänneksen lopussa, kertoo, mitä tapahtui, kun sille ei enää
voi mitään.
""",
    "sv": """Nyckelresultat i den pågående cykeln utan avstämning på mer än en månad.

Månaden räknas från den senaste avstämningen, eller från cykelns första dag.

Varför det spelar roll: ett nyckelresultat som granskas först i slutet av kvartalet berättar vad som hände när inget
längre går att göra.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Key results whose next check-in was due before today."""
    for due in overdue(context.playbook, context.today):
        if due.duty is Duty.CHECK_IN:
            result = context.graph.items[due.about]
            since = due.day - CHECK_IN_EVERY
            yield Found.at(result.location / "title", result=result.id, since=since.isoformat())
