"""Two entries with one id.

What points at the id can't know which of them is meant.

Why it matters: two battles with one name share their roles, metrics and results, and neither of them can be led.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: tidy-up
        battle: effortless-service
        when: The work is done.
        do: I take the packaging with me.
      - id: tidy-up            # <- here
        battle: warm-same-day
        when: The work is done.
        do: I measure the room's temperature.
Good:
    # roles/field-technician.yaml
    expectations:
      - id: tidy-up
        battle: effortless-service
        when: The work is done.
        do: I take the packaging with me.
      - id: measure
        battle: warm-same-day
        when: The work is done.
        do: I measure the room's temperature.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Item, Ref, items_in

INFO = CheckInfo(
    "CX207",
    "duplicate-id",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "the id `{id}` is taken",
            "give one of them another id",
            notes={"first": "here it is used first"},
        ),
        "fi": Wording(
            "tunnus `{id}` on jo käytössä",
            "anna toiselle niistä toinen tunnus",
            notes={"first": "tässä se on ensimmäisen kerran"},
        ),
        "sv": Wording(
            "id:t `{id}` är upptaget",
            "ge den ena ett annat id",
            notes={"first": "här används det första gången"},
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kaksi kohtaa, joilla on sama tunnus.

Tunnukseen viittaava ei voi tietää, kumpaa tarkoitetaan.

Miksi sillä on väliä: kaksi samannimistä painopistealuetta jakavat roolinsa, mittarinsa ja tuloksensa, eikä kumpaakaan
voi johtaa.
""",
    "sv": """Två poster med samma id.

Det som pekar på id:t kan inte veta vilken av dem som menas.

Varför det spelar roll: två fokusområden med ett namn delar roller, mätetal och resultat, och inget av dem kan ledas.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Entries whose id another entry of their kind has."""
    first: dict[Ref, Item] = {}
    for thing in context.playbook:
        for item in items_in(thing):
            earlier = first.setdefault(item.ref, item)
            if earlier is not item:
                notes = (Fact("first", earlier.location / "id"),)
                yield Found(item.location / "id", {"id": item.id}, notes=notes)
