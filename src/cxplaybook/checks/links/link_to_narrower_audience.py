"""Link from what many may read to what few may read.

An edition leaves out what isn't for its readers, and every link to it. A sentence loses its link there; a thing that
can't be without the link, such as a metric without the battle it serves, is left out altogether. Other fields are
simply not shown, as they may stay internal: who owns a public promise, how keeping it is rewarded. They are no
mistake.

Why it matters: what was meant for customers would silently be missing from their handbook.

Bad:
    # metrics/answered-within-15-min.yaml
    audience: public
    serves: [effortless-service]            # <- here
    # strategy.yaml
    audience: employees
Good:
    # strategy.yaml
    audience: public
"""

from collections.abc import Iterator, Mapping

from cxplaybook.checks.audience import Audience, audiences
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Item, Mention, Playbook, Record, Ref, cut, items_in
from cxplaybook.model.fields import shapes

INFO = CheckInfo(
    "CX204",
    "link-to-narrower-audience",
    Family.LINKS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{target}` is only for `{narrower}`, but this is read in `{audience}`, too",
            "write `audience: {audience}` for `{target}`, or `audience: {narrower}` here",
            notes={"narrower": "its audience is set here"},
        ),
        "fi": Wording(
            "`{target}` on vain versiossa `{narrower}`, mutta tämä on myös versiossa `{audience}`",
            "kirjoita kohteelle `{target}` `audience: {audience}` tai tähän `audience: {narrower}`",
            notes={"narrower": "sen lukijat määrätään tässä"},
        ),
        "sv": Wording(
            "`{target}` finns bara i utgåvan `{narrower}`, men det här finns också i `{audience}`",
            "skriv `audience: {audience}` för `{target}`, eller `audience: {narrower}` här",
            notes={"narrower": "dess läsare anges här"},
        ),
    },
)

PAGE = {
    "fi": """Viittaus siitä, minkä monet saavat lukea, siihen, minkä harvat saavat lukea.

Versiosta jää pois se, mikä ei ole sen lukijoille, ja jokainen viittaus siihen. Lause menettää siinä linkkinsä; asia,
joka ei voi olla ilman viittausta, kuten mittari ilman painopistealuettaan, jää kokonaan pois. Muut kentät jäävät vain
näyttämättä, koska ne saavat olla sisäisiä: kuka omistaa julkisen lupauksen, miten sen pitämisestä palkitaan. Ne eivät
ole virheitä.

Miksi sillä on väliä: asiakkaille tarkoitettu tieto puuttuisi huomaamatta heidän käsikirjastaan.
""",
    "sv": """Länk från det många får läsa till det få får läsa.

En utgåva lämnar bort det som inte är för dess läsare, och varje länk dit. En mening förlorar sin länk där; en sak som
inte kan vara utan länken, till exempel ett mätetal utan sitt fokusområde, lämnas bort helt. Andra fält visas bara
inte, för de får vara interna: vem som äger ett offentligt löfte, hur det belönas. De är inga fel.

Varför det spelar roll: det som var menat för kunder skulle tyst saknas i deras handbok.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Links that readers of the wider edition miss."""
    of = audiences(context.playbook)
    narrowing = [mention for mention in context.graph.mentions if _narrows(mention, of)]
    lost = _lost(context.playbook, of) if narrowing else {}
    for mention in narrowing:
        if not mention.kinds or _falls(mention, lost):
            source, target = of[mention.source], of[mention.target]
            arguments = {"target": str(mention.target), "narrower": target.edition, "audience": source.edition}
            notes = (Fact("narrower", target.set_at),) if target.set_at else ()
            yield Found(mention.location, arguments, notes=notes)


def _narrows(mention: Mention, of: Mapping[Ref, Audience]) -> bool:
    return mention.target in of and of[mention.target].rank > of[mention.source].rank


def _lost(playbook: Playbook, of: Mapping[Ref, Audience]) -> Mapping[Ref, Item]:
    """Items that their own edition can't show, because something that they need isn't for its readers."""
    left = {edition: _refs(cut(playbook, edition)) for edition in playbook.editions}
    items = (item for thing in playbook for item in items_in(thing))
    return {item.ref: item for item in items if item.ref not in left[of[item.ref].edition]}


def _refs(playbook: Playbook) -> frozenset[Ref]:
    return frozenset(item.ref for thing in playbook for item in items_in(thing))


def _falls(mention: Mention, lost: Mapping[Ref, Item]) -> bool:
    """Whether the source is lost and the mention is one of those it can't be without."""
    source = lost.get(mention.source)
    if source is None:
        return False
    record: object = source
    for step in mention.location.field[len(source.location.field) :]:
        if isinstance(step, int):
            record = record[step] if isinstance(record, tuple) else None
        elif isinstance(record, Record):
            shape = next(shape for shape in shapes(type(record)) if shape.key == step)
            if not shape.required:
                return False
            record = getattr(record, shape.name)
    return True
