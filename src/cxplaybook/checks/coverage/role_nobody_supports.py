"""Role that nobody supports or leads.

`supported_by` says which practices of leading the role takes part in, with whom and how often.

Why it matters: an expectation without help is a demand, and people meet demands where somebody looks.

Bad:
    # roles/field-technician.yaml
    title: Field technician           # <- here
Good:
    # roles/field-technician.yaml
    title: Field technician
    supported_by:
      - {way: ride-along, every: monthly}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX328",
    "role-nobody-supports",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "nothing says how the role `{role}` is supported and led",
            "name ways of leading of the management model under `supported_by`, and how often each is used",
        ),
        "fi": Wording(
            "mikään ei kerro, miten roolia `{role}` tuetaan ja johdetaan",
            "nimeä johtamismallin johtamisen tapoja kohdassa `supported_by` ja kerro, kuinka usein niitä käytetään",
        ),
        "sv": Wording(
            "ingenting säger hur rollen `{role}` får stöd och leds",
            "nämn ledningssätt ur ledningsmodellen under `supported_by`, och hur ofta vart och ett används",
        ),
    },
)

PAGE = {
    "fi": """Rooli, jota kukaan ei tue eikä johda.

`supported_by` kertoo, mitä johtamisen tapoja rooliin kuuluu, kenen kanssa ja kuinka usein.

Miksi sillä on väliä: odotus ilman apua on vaatimus, ja vaatimus täytetään siellä, missä joku katsoo.
""",
    "sv": """Roll som ingen stöder eller leder.

`supported_by` säger vilka ledningssätt som hör till rollen, med vem och hur ofta.

Varför det spelar roll: en förväntan utan hjälp är ett krav, och krav uppfylls där någon ser på.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Roles without a practice of leading."""
    for role in context.playbook.all(Role):
        if not role.supported_by:
            yield Found.at(role.location / "title", role=role.id)
