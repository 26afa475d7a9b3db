"""Target without a lowest or a highest value.

Why it matters: without a level nobody can say whether a promise was kept.

Bad:
    # promises/answer-in-15-minutes.yaml
    target: {from: 2026-Q2}            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    target: {at_least: 95 %, from: 2026-Q2}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.records import records
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Target

INFO = CheckInfo(
    "CX173",
    "target-without-level",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the target says when, but not how much",
            "add `at_least` or `at_most`",
        ),
        "fi": Wording(
            "tavoite kertoo, milloin, mutta ei, kuinka paljon",
            "lisää `at_least` tai `at_most`",
        ),
        "sv": Wording(
            "målet säger när, men inte hur mycket",
            "lägg till `at_least` eller `at_most`",
        ),
    },
)

PAGE = {
    "fi": """Tavoite ilman alinta tai ylintä arvoa.

Miksi sillä on väliä: ilman tasoa kukaan ei voi sanoa, pidettiinkö lupaus.
""",
    "sv": """Mål utan ett lägsta eller högsta värde.

Varför det spelar roll: utan en nivå kan ingen säga om ett löfte hölls.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Targets with neither bound."""
    for target in records(context.playbook, Target):
        if target.at_least is None and target.at_most is None:
            yield Found.at(target.location)
