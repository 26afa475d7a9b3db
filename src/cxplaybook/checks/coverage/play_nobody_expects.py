"""Play that no role's expectations name.

The steps name roles, but a role page shows the situations of its expectations: a play is found from there.

Why it matters: who isn't told to use a play in the situation it is for handles the customer as before.

Bad:
    # plays/cold-house-call.yaml
    title: Cold house call            # <- here
Good:
    # plays/cold-house-call.yaml
    title: Cold house call
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a cold house.
        do: I call and give my arrival time to within 15 minutes.
        play: cold-house-call
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.play import Play

INFO = CheckInfo(
    "CX326",
    "play-nobody-expects",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "no role is expected to use the play `{play}`",
            "name it as `play` of an expectation in `roles/`",
        ),
        "fi": Wording(
            "yhdeltäkään roolilta ei odoteta toimintamallin `{play}` käyttöä",
            "nimeä se jonkin roolin odotuksen kohdassa `play`",
        ),
        "sv": Wording(
            "ingen roll förväntas använda arbetssättet `{play}`",
            "nämn det som `play` i en förväntan i `roles/`",
        ),
    },
)

PAGE = {
    "fi": """Toimintamalli, jota minkään roolin odotukset eivät nimeä.

Vaiheet nimeävät rooleja, mutta roolin sivulla näkyvät sen odotusten tilanteet: toimintamalli löytyy niiden kautta.

Miksi sillä on väliä: jos kukaan ei kerro, missä tilanteessa toimintamallia käytetään, asiakas kohdataan niin kuin
ennenkin.
""",
    "sv": """Arbetssätt som ingen rolls förväntningar nämner.

Stegen nämner roller, men rollens sida visar situationerna i dess förväntningar: det är där man hittar arbetssättet.

Varför det spelar roll: den som inte får veta i vilken situation arbetssättet används bemöter kunden som förut.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Plays without an expectation that names them."""
    for play in context.playbook.all(Play):
        if not context.graph.pointing_at(play.ref, "expectation", "play"):
            yield Found.at(play.location / "title", play=play.id)
