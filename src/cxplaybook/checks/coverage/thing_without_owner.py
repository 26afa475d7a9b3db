"""Thing that no role answers for.

Promises, plays, metrics, touchpoints, listening channels and systems need an owner, so that somebody keeps them
true.

Why it matters: what everybody owns nobody mends, and the customer finds it first.

Bad:
    # plays/cold-house-call.yaml
    title: Cold house call            # <- here
Good:
    # plays/cold-house-call.yaml
    title: Cold house call
    owner: field-technician
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX318",
    "thing-without-owner",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "no role answers for the {kind:kind} `{thing}`",
            "write `owner: …` with the id of a role",
        ),
        "fi": Wording(
            "mikään rooli ei vastaa tästä: {kind:kind} `{thing}`",
            "kirjoita `owner: …` ja roolin tunnus",
        ),
        "sv": Wording(
            "ingen roll ansvarar för detta: {kind:kind} `{thing}`",
            "skriv `owner: …` med rollens id",
        ),
    },
)

PAGE = {
    "fi": """Asia, josta mikään rooli ei vastaa.

Lupaukset, toimintamallit, mittarit, kohtaamispisteet, kuuntelukanavat ja järjestelmät tarvitsevat omistajan, jotta
joku pitää ne ajan tasalla.

Miksi sillä on väliä: minkä kaikki omistavat, sitä kukaan ei korjaa, ja asiakas huomaa sen ensimmäisenä.
""",
    "sv": """Sak som ingen roll ansvarar för.

Löften, arbetssätt, mätetal, kontaktpunkter, kanaler för kundlyssnande och system behöver en ägare, så att någon håller
dem aktuella.

Varför det spelar roll: det som alla äger reparerar ingen, och kunden märker det först.
""",
}

OWNED = frozenset({"promise", "play", "metric", "touchpoint", "listening", "system"})
"""Kinds that go stale when nobody looks after them."""


def check(context: Context) -> Iterator[Found]:
    """Things of these kinds without an owner."""
    for thing in context.playbook:
        if thing.kind in OWNED and thing.owner is None:
            yield Found.at(thing.location / "title", kind=thing.kind, thing=thing.id)
