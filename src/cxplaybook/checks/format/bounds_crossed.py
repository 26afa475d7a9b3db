"""Target whose lowest value is above its highest.

Why it matters: a target that nothing can meet turns every month into a failure.

Bad:
    # metrics/answered-within-15-min.yaml
    target:
      at_least: 95 %            # <- here
      at_most: 90 %
Good:
    # metrics/answered-within-15-min.yaml
    target:
      at_least: 90 %
      at_most: 95 %
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.records import records
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Target
from cxplaybook.values import comparable

INFO = CheckInfo(
    "CX174",
    "bounds-crossed",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "no value is at least {lower} and at most {upper}",
            "exchange the two, or delete one of them",
        ),
        "fi": Wording(
            "mikään arvo ei ole vähintään {lower} ja enintään {upper}",
            "vaihda ne keskenään tai poista toinen",
        ),
        "sv": Wording(
            "inget värde är minst {lower} och högst {upper}",
            "låt dem byta plats, eller ta bort den ena",
        ),
    },
)

PAGE = {
    "fi": """Tavoite, jonka alin arvo on ylintä suurempi.

Miksi sillä on väliä: tavoite, jota mikään ei täytä, tekee joka kuukaudesta epäonnistumisen.
""",
    "sv": """Mål vars lägsta värde är högre än det högsta.

Varför det spelar roll: ett mål som inget kan nå gör varje månad till ett misslyckande.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Targets whose bounds leave no room between them."""
    for target in records(context.playbook, Target):
        lower, upper = target.at_least, target.at_most
        # Bounds in different units are another check's business.
        if lower is not None and upper is not None and comparable(lower, upper) and upper < lower:  # type: ignore[operator]
            yield Found.at(target.location / "at_least", lower=str(lower), upper=str(upper))
