"""Battle that says nothing to a role.

The role has no expectation for the battle and doesn't say why. Only unreasoned silence is found: a reason under
`not_for_this_role` answers it.

Why it matters: a role that a battle forgot makes its own interpretation, and the customer meets it.

Bad:
    # roles/field-technician.yaml
    title: Field technician           # <- here
    not_for_this_role:
      - {battle: warm-same-day, because: Dispatch decides who drives where.}
Good:
    # roles/field-technician.yaml
    title: Field technician
    not_for_this_role:
      - {battle: warm-same-day, because: Dispatch decides who drives where.}
      - {battle: honest-advice, because: Sales gives the figures.}
"""

from collections.abc import Iterator

from cxplaybook.analysis.coverage import Reach, coverage
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX301",
    "battle-silent-for-role",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "nothing says what the battle `{battle}` asks of the role `{role}`",
            "write an expectation for it, or a reason under `not_for_this_role`",
        ),
        "fi": Wording(
            "mikään ei kerro, mitä painopistealue `{battle}` vaatii roolilta `{role}`",
            "kirjoita sille odotus tai perustelu kohtaan `not_for_this_role`",
        ),
        "sv": Wording(
            "ingenting säger vad fokusområdet `{battle}` kräver av rollen `{role}`",
            "skriv en förväntan för det, eller ett skäl under `not_for_this_role`",
        ),
    },
)

PAGE = {
    "fi": """Painopistealue, joka ei sano roolille mitään.

Roolilla ei ole painopistealueelle odotusta eikä se kerro miksi. Vain perustelematon hiljaisuus on havainto: perustelu
kohdassa `not_for_this_role` riittää vastaukseksi.

Miksi sillä on väliä: rooli, jonka painopistealue unohti, tekee oman tulkintansa, ja asiakas kohtaa sen.
""",
    "sv": """Fokusområde som inte säger något till en roll.

Rollen har ingen förväntan för fokusområdet och säger inte varför. Bara omotiverad tystnad är ett fynd: ett skäl under
`not_for_this_role` räcker som svar.

Varför det spelar roll: en roll som ett fokusområde har glömt gör sin egen tolkning, och kunden möter den.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Cells of role and battle that hold neither an expectation nor a reason."""
    for cell in coverage(context.playbook):
        if cell.reach is Reach.SILENT:
            # What is missing has no place of its own, so the role's name stands for it.
            yield Found.at(cell.role.location / "title", battle=cell.battle.id, role=cell.role.id)
