"""Link from what many may read to what few may read.

An edition leaves out what isn't for its readers, and every link to it. A sentence loses its link there; a thing that
can't be without the link, such as a promise without its battle, is left out altogether. Other fields are simply not
shown, as they may stay internal: who owns a public promise, how keeping it is rewarded. They are no mistake.

Why it matters: what was meant for customers would silently be missing from their handbook.

Bad:
    # promises/answer-in-15-minutes.yaml
    audience: public
    battle: effortless-service            # <- here
    # strategy.yaml
    audience: employees
Good:
    # strategy.yaml
    audience: public
"""

from collections.abc import Iterator

from cxplaybook.checks.audience import audiences
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Item, Mention, Record
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
joka ei voi olla ilman viittausta, kuten lupaus ilman painopistealuettaan, jää kokonaan pois. Muut kentät jäävät vain
näyttämättä, koska ne saavat olla sisäisiä: kuka omistaa julkisen lupauksen, miten sen pitämisestä palkitaan. Ne eivät
ole virheitä.

Miksi sillä on väliä: asiakkaille tarkoitettu tieto puuttuisi huomaamatta heidän käsikirjastaan.
""",
    "sv": """Länk från det många får läsa till det få får läsa.

En utgåva lämnar bort det som inte är för dess läsare, och varje länk dit. En mening förlorar sin länk där; en sak som
inte kan vara utan länken, till exempel ett löfte utan sitt fokusområde, lämnas bort helt. Andra fält visas bara inte,
för de får vara interna: vem som äger ett offentligt löfte, hur det belönas. De är inga fel.

Varför det spelar roll: det som var menat för kunder skulle tyst saknas i deras handbok.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Links that readers of the wider edition miss."""
    of = audiences(context.playbook)
    for mention in context.graph.mentions:
        source, target = of[mention.source], of.get(mention.target)
        if target and target.rank > source.rank and _is_missed(mention, context.graph.items[mention.source]):
            arguments = {"target": str(mention.target), "narrower": target.edition, "audience": source.edition}
            notes = (Fact("narrower", target.set_at),) if target.set_at else ()
            yield Found(mention.location, arguments, notes=notes)


def _is_missed(mention: Mention, source: Item) -> bool:
    """Whether a sentence loses its link, or the source can't be shown without what it points at."""
    if not mention.kinds:
        return True
    record: object = source
    for step in mention.location.field[len(source.location.field) :]:
        if not isinstance(record, Record):
            return False
        shape = next(shape for shape in shapes(type(record)) if shape.key == step)
        # A list may end up empty, and then only its entry falls.
        if shape.many or not shape.required:
            return False
        record = getattr(record, shape.name)
    return True
