"""Way back to a phase that the journey doesn't have.

Journeys aren't straight: `returns` leads back to another phase of the same journey, by the phase's id.

Why it matters: where customers turn back is where we lose them, and the map wouldn't show it.

Bad:
    # journeys/cold-house-to-warm-home.yaml
    phases:
      - id: comparing
        title: Comparing
        goal: Know what it costs.
        feeling: 0
        feels: Which one is right for us?
        returns:
          - {to: serching, because: The price was a surprise.}            # <- here
      - {id: searching, title: Searching, goal: Find somebody., feeling: -1, feels: Who do I call?}
    # segments/warm-without-thinking.yaml
    title: Homes that want no hassle
Good:
    # journeys/cold-house-to-warm-home.yaml
    phases:
      - id: comparing
        title: Comparing
        goal: Know what it costs.
        feeling: 0
        feels: Which one is right for us?
        returns:
          - {to: searching, because: The price was a surprise.}
      - {id: searching, title: Searching, goal: Find somebody., feeling: -1, feels: Who do I call?}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.model.kinds.journey import Journey

INFO = CheckInfo(
    "CX211",
    "unknown-phase",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "the journey has no phase `{target}`",
            "its phases are {known}",
        ),
        "fi": Wording(
            "polussa ei ole vaihetta `{target}`",
            "sen vaiheet ovat {known}",
        ),
        "sv": Wording(
            "resan har ingen fas `{target}`",
            "dess faser är {known}",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Paluu vaiheeseen, jota polussa ei ole.

Polut eivät ole suoria: `returns` johtaa takaisin saman polun toiseen vaiheeseen sen tunnuksella.

Miksi sillä on väliä: siinä, missä asiakkaat kääntyvät takaisin, me menetämme heitä, eikä kartta näyttäisi sitä.
""",
    "sv": """Väg tillbaka till en fas som resan inte har.

Resor är inte raka: `returns` leder tillbaka till en annan fas i samma resa, med fasens id.

Varför det spelar roll: där kunder vänder om förlorar vi dem, och kartan skulle inte visa det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Returns that lead to no phase of their journey."""
    for journey in context.playbook.all(Journey):
        ids = [phase.id for phase in journey.phases]
        for back in (back for phase in journey.phases for back in phase.returns):
            if back.to not in ids:
                arguments = {"target": back.to, "known": ", ".join(f"`{phase}`" for phase in ids)}
                yield Found(back.location / "to", arguments, nearest(back.to, ids))
