"""Review whose day has passed.

`review_by` is the day by which the owner looks at a thing again. A retired promise needs no more reviews.

Why it matters: a handbook that nobody has looked at tells people how it was, and one wrong page costs the trust in
all others.

Bad:
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
    review_by: 2026-10-31             # <- here
Good:
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
    review_by: 2027-03-31
"""

from collections.abc import Iterator

from cxplaybook.analysis.rhythm import Duty, overdue
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX601",
    "review-overdue",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the {kind:kind} `{item}` was to be reviewed by {day}",
            "look whether it still holds, then set the day of the next review",
        ),
        "fi": Wording(
            "tarkistuspäivä on ohi: {kind:kind} `{item}`, {day}",
            "katso, pitääkö se yhä paikkansa, ja kirjoita sitten seuraava tarkistuspäivä",
        ),
        "sv": Wording(
            "översynen skulle ha varit gjord senast {day}: {kind:kind} `{item}`",
            "se efter om det fortfarande stämmer, och skriv sedan dagen för nästa översyn",
        ),
    },
)

PAGE = {
    "fi": """Tarkistus, jonka päivä on mennyt.

`review_by` on päivä, johon mennessä omistaja katsoo asiaa uudelleen. Käytöstä poistettua lupausta ei enää tarvitse
tarkistaa.

Miksi sillä on väliä: käsikirja, jota kukaan ei ole katsonut, kertoo, miten ennen oli, ja yksi väärä sivu vie
luottamuksen kaikkiin muihinkin.
""",
    "sv": """Översyn vars dag har passerat.

`review_by` är dagen då ägaren senast ser på saken igen. Ett tillbakadraget löfte behöver ingen översyn längre.

Varför det spelar roll: en handbok som ingen har sett över berättar hur det var, och en felaktig sida kostar
förtroendet för alla andra.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Items whose day of review lies before today."""
    for due in overdue(context.playbook, context.today):
        item = context.graph.items[due.about]
        retired = isinstance(item, Promise) and item.state is PromiseState.RETIRED
        if due.duty is Duty.REVIEW and not retired:
            yield Found.at(item.location / "review_by", kind=item.kind, item=item.id, day=due.day.isoformat())
