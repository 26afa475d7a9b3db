"""Mandate without a limit.

What a role may decide without asking has an amount (`up_to`), a time (`within`), an exception that it allows, or a
number or time in its own words.

Why it matters: whoever doesn't know the limit asks to be safe, and the customer waits for the answer.

Bad:
    # roles/field-technician.yaml
    mandate:
      - may: I compensate a late arrival.            # <- here
Good:
    # roles/field-technician.yaml
    mandate:
      - may: I compensate a late arrival.
        up_to: 80 EUR
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import names_number, names_time
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Mandate, Role

INFO = CheckInfo(
    "CX416",
    "mandate-without-limit",
    Family.CONCRETENESS,
    # Some rights have no limit by their nature: "I set the severity of a case."
    Severity.NOTE,
    words={
        "en": Wording(
            "a mandate of `{role}` has no amount, no time and no exception",
            "write `up_to: 80 EUR`, `within: 2 h` or the `exception` that it allows",
        ),
        "fi": Wording(
            "roolin `{role}` valtuudella ei ole rahamäärää, aikaa eikä poikkeusta",
            "kirjoita `up_to: 80 EUR`, `within: 2 h` tai poikkeus kenttään `exception`",
        ),
        "sv": Wording(
            "ett mandat för `{role}` har varken belopp, tid eller undantag",
            "skriv `up_to: 80 EUR`, `within: 2 h` eller det undantag som det tillåter i `exception`",
        ),
    },
)

PAGE = {
    "fi": """Valtuus ilman rajaa.

Sillä, minkä rooli saa päättää kysymättä, on rahamäärä (`up_to`), aika (`within`), sallittu poikkeus (`exception`) tai
luku tai aika omissa sanoissaan.

Miksi sillä on väliä: joka ei tiedä rajaa, kysyy varmuuden vuoksi, ja asiakas odottaa vastausta.
""",
    "sv": """Mandat utan gräns.

Det som en roll får besluta utan att fråga har ett belopp (`up_to`), en tid (`within`), ett undantag som det tillåter,
eller ett tal eller en tid i sina egna ord.

Varför det spelar roll: den som inte känner gränsen frågar för säkerhets skull, och kunden väntar på svaret.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Mandates whose limit stands nowhere."""
    for role in context.playbook.all(Role):
        for mandate in role.mandate:
            limit = mandate.up_to or mandate.within or mandate.exception or _limited(mandate)
            if not limit and context.whole(mandate.location):
                yield Found.at(mandate.location / "may", role=role.id)


def _limited(mandate: Mandate) -> bool:
    return any(
        names_number(text, language) or names_time(text, language) for language, text in mandate.may.by_language.items()
    )
