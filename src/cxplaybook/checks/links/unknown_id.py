"""Link to an id that nobody has.

Things point at each other by their ids: the name of the other's file without `.yaml`, or the `id` of an entry. An
expectation's id has its role in front: `field-technician/call-before-arrival`.

Why it matters: an expectation that names a promise which doesn't exist is work without a reason, and the promise's
page doesn't show who keeps it.

Bad:
    # plays/cold-house-call.yaml
    redeems: [answer-in-15-minuts]            # <- here
    # promises/answer-in-15-minutes.yaml
    state: proposed
Good:
    # plays/cold-house-call.yaml
    redeems: [answer-in-15-minutes]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.lookup import facts_about, kinds_with, may_be_hidden, similar_ids
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Graph, Mention

INFO = CheckInfo(
    "CX201",
    "unknown-id",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is no {kinds:kind} `{target}`",
            "the ids are in `{where}`",
            cases={
                "few": Wording(
                    "",
                    "there are {known}",
                ),
                "one": Wording(
                    "",
                    "there is only {known}",
                ),
                "none": Wording(
                    "",
                    "there is nothing of this kind yet; it would be written in `{where}`",
                ),
            },
        ),
        "fi": Wording(
            "tuntematon {kinds:kind} `{target}`",
            "tunnukset ovat paikassa `{where}`",
            cases={
                "few": Wording(
                    "",
                    "olemassa ovat {known}",
                ),
                "one": Wording(
                    "",
                    "olemassa on vain {known}",
                ),
                "none": Wording(
                    "",
                    "tällaisia ei vielä ole; ne kirjoitetaan paikkaan `{where}`",
                ),
            },
        ),
        "sv": Wording(
            "{kinds:kind} `{target}` finns inte",
            "id:n finns i `{where}`",
            cases={
                "few": Wording(
                    "",
                    "det finns {known}",
                ),
                "one": Wording(
                    "",
                    "det finns bara {known}",
                ),
                "none": Wording(
                    "",
                    "det finns inget av det här slaget än; det skrivs i `{where}`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Viittaus tunnukseen, jota kenelläkään ei ole.

Asiat viittaavat toisiinsa tunnuksilla: tunnus on toisen tiedoston nimi ilman päätettä `.yaml` tai kohdan `id`.
Odotuksen tunnuksessa on edessä rooli: `field-technician/call-before-arrival`.

Miksi sillä on väliä: odotus, joka nimeää olemattoman lupauksen, on työtä ilman syytä, eikä lupauksen sivulla näy,
kuka sen pitää.
""",
    "sv": """Länk till ett id som ingen har.

Saker pekar på varandra med id: namnet på den andras fil utan `.yaml`, eller en posts `id`. En förväntans id har
rollen framför sig: `field-technician/call-before-arrival`.

Varför det spelar roll: en förväntan som nämner ett löfte som inte finns är arbete utan skäl, och löftets sida visar
inte vem som håller det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Fields that name an id which exists nowhere."""
    for mention in context.graph.unresolved:
        target = mention.target.id
        if mention.kinds and not kinds_with(target, context.graph) and not may_be_hidden(mention.kinds, context):
            yield _found(mention, context.graph)


def _found(mention: Mention, graph: Graph) -> Found:
    arguments = {
        "kinds": ",".join(mention.kinds),
        "target": mention.target.id,
        **facts_about(mention.kinds, graph),
    }
    return Found(mention.location, arguments, similar_ids(mention.target.id, mention.kinds, graph))
