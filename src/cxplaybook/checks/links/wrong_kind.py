"""Link to a thing of another kind than the field takes.

The id exists, but it belongs to something else: a metric where a promise is asked for, a role where one of its
expectations is.

Why it matters: a training that teaches a role instead of a task is training in general, and it changes nothing on
Monday.

Bad:
    # trainings/the-first-five-minutes.yaml
    teaches: [field-technician]            # <- here
Good:
    # trainings/the-first-five-minutes.yaml
    teaches: [field-technician/call-before-arrival]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.lookup import kinds_with, place_of
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Graph, Mention

INFO = CheckInfo(
    "CX202",
    "wrong-kind",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{target}` is of the kind {found:kind}, but `{field}` takes {kinds:kind}",
            "the ids are in `{where}`",
        ),
        "fi": Wording(
            "`{target}` on {found:kind}, mutta kenttään `{field}` kuuluu {kinds:kind}",
            "tunnukset ovat paikassa `{where}`",
        ),
        "sv": Wording(
            "`{target}` är av slaget {found:kind}, men `{field}` tar {kinds:kind}",
            "id:n finns i `{where}`",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Viittaus asiaan, joka on muuta lajia kuin kenttään kuuluu.

Tunnus on olemassa, mutta se kuuluu muulle: mittarille, kun pyydetään lupausta, tai roolille, kun pyydetään sen
odotusta.

Miksi sillä on väliä: koulutus, joka opettaa roolin eikä tehtävää, on yleistä koulutusta eikä muuta maanantaina
mitään.
""",
    "sv": """Länk till en sak av ett annat slag än fältet tar.

Id:t finns, men det tillhör något annat: ett mätetal där ett löfte efterfrågas, en roll där en av dess förväntningar
gör det.

Varför det spelar roll: en utbildning som lär ut en roll i stället för en uppgift är allmän utbildning, och den ändrar
ingenting på måndag.
""",
}


_MOST = 4


def check(context: Context) -> Iterator[Found]:
    """Fields that name something of a kind they don't take."""
    for mention in context.graph.unresolved:
        others = kinds_with(mention.target.id, context.graph)
        if mention.kinds and others:
            yield _found(mention, others[0], context.graph)


def _found(mention: Mention, found: str, graph: Graph) -> Found:
    target = mention.target.id
    arguments = {
        "found": found,
        "field": mention.field,
        "kinds": ",".join(mention.kinds),
        "target": target,
        "where": place_of(mention.kinds[0]),
    }
    inside = [known for kind in mention.kinds for known in graph.ids(kind) if known.startswith(f"{target}/")]
    return Found(mention.location, arguments, tuple(inside[:_MOST]))
