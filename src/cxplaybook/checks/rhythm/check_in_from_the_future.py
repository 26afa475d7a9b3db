"""Check-in dated after today.

Why it matters: nobody can know it yet. A guess among measured values makes all of them guesses.

Bad:
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
            check_ins:
              - date: 2026-11-15
                value: 90 %
                confidence: high
              - date: 2027-11-20             # <- here
                value: 91 %
                confidence: high
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
            check_ins:
              - date: 2026-11-15
                value: 90 %
                confidence: high
              - date: 2026-11-20
                value: 91 %
                confidence: high
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.records import records
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.okr import KeyResult

INFO = CheckInfo(
    "CX611",
    "check-in-from-the-future",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the check-in of `{result}` is dated {day}, which is still to come",
            "correct the day, or take the check-in out until then",
        ),
        "fi": Wording(
            "avaintuloksen `{result}` katselmus on päivätty {day}, joka on vasta tulossa",
            "korjaa päivä tai poista katselmus siihen asti",
        ),
        "sv": Wording(
            "avstämningen av `{result}` är daterad {day}, som ännu inte har varit",
            "rätta dagen, eller ta bort avstämningen till dess",
        ),
    },
)

PAGE = {
    "fi": """Katselmus, joka on päivätty tulevaisuuteen.

Miksi sillä on väliä: kukaan ei voi tietää sitä vielä. Arvaus mitattujen arvojen joukossa tekee niistä kaikista
arvauksia.
""",
    "sv": """Avstämning som är daterad i framtiden.

Varför det spelar roll: ingen kan veta det ännu. En gissning bland uppmätta värden gör dem alla till gissningar.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Check-ins of days after today."""
    for result in records(context.playbook, KeyResult):
        for look in result.check_ins:
            if look.date > context.today:
                yield Found.at(look.location / "date", result=result.id, day=look.date.isoformat())
