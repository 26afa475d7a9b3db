"""Role that is its own leader, directly or through others.

`reports_to` leads upwards, and nobody stands above oneself.

Why it matters: where a matter goes that nobody could solve must end with somebody.

Bad:
    # roles/field-technician.yaml
    reports_to: field-technician            # <- here
Good:
    # roles/field-technician.yaml
    reports_to: service-manager
    # roles/service-manager.yaml
    title: Service manager
"""

from collections.abc import Iterator, Mapping

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX208",
    "circular-reporting",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{role}` reports to itself, through {through}",
            "set `reports_to` of one of them to another role, or delete it",
            cases={
                "itself": Wording(
                    "`{role}` reports to itself",
                    "name the role of the leader, or delete the line",
                ),
            },
        ),
        "fi": Wording(
            "`{role}` on itsensä esihenkilö, välissä {through}",
            "vaihda jonkin niistä `reports_to` toiseen rooliin tai poista se",
            cases={
                "itself": Wording(
                    "`{role}` on itsensä esihenkilö",
                    "nimeä esihenkilön rooli tai poista rivi",
                ),
            },
        ),
        "sv": Wording(
            "`{role}` rapporterar till sig själv, via {through}",
            "ändra `reports_to` för en av dem till en annan roll, eller ta bort det",
            cases={
                "itself": Wording(
                    "`{role}` rapporterar till sig själv",
                    "nämn ledarens roll, eller ta bort raden",
                ),
            },
        ),
    },
)

PAGE = {
    "fi": """Rooli, joka on itsensä esihenkilö, suoraan tai muiden kautta.

`reports_to` johtaa ylöspäin, eikä kukaan ole itsensä yläpuolella.

Miksi sillä on väliä: asian, jota kukaan ei ratkaissut, pitää lopulta päätyä jollekulle.
""",
    "sv": """Roll som är sin egen ledare, direkt eller genom andra.

`reports_to` leder uppåt, och ingen står över sig själv.

Varför det spelar roll: ett ärende som ingen kunde lösa måste till slut hamna hos någon.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Circles of roles, each told once, at its first role in alphabetical order."""
    leaders = {role.id: role.reports_to.id for role in context.playbook.all(Role) if role.reports_to}
    for role in context.playbook.all(Role):
        circle = _circle(role.id, leaders)
        if circle and role.id == min(circle):
            through = ", ".join(f"`{other}`" for other in circle[1:])
            arguments = {"role": role.id, "through": through, "why": "circle" if through else "itself"}
            yield Found(role.location / "reports_to", arguments)


def _circle(role: str, leaders: Mapping[str, str]) -> tuple[str, ...]:
    """The roles from this one up to itself again; empty: the way up doesn't come back."""
    way = [role]
    while (leader := leaders.get(way[-1])) and leader not in way:
        way.append(leader)
    return tuple(way) if leader == role else ()
