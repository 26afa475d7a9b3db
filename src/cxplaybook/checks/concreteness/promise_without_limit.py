"""Promise without a number or a time limit.

A promise is a minimum level. It stands in the wording, in the title or as a `target`.

Why it matters: what sets no limit can't be broken, so it isn't a promise but a hope.

Bad:
    # promises/heat-back-same-day.yaml
    title: We bring the heat back            # <- here
Good:
    # promises/heat-back-same-day.yaml
    title: We bring the heat back the same day
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import names_number, names_time
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import given_promises
from cxplaybook.checks.texts import passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise

INFO = CheckInfo(
    "CX403",
    "promise-without-limit",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the promise `{promise}` names no number and no time limit",
            "say in `wording` by when or how much, or set a `target`",
        ),
        "fi": Wording(
            "lupauksessa `{promise}` ei ole lukua eikä aikarajaa",
            "kerro kentässä `wording`, mihin mennessä tai kuinka paljon, tai anna `target`",
        ),
        "sv": Wording(
            "löftet `{promise}` nämner varken tal eller tidsgräns",
            "säg i `wording` när eller hur mycket, eller ange `target`",
        ),
    },
)

PAGE = {
    "fi": """Lupaus ilman lukua tai aikarajaa.

Lupaus on vähimmäistaso. Se lukee asiakkaalle kerrotussa sanamuodossa, otsikossa tai kentässä `target`.

Miksi sillä on väliä: mikä ei aseta rajaa, sitä ei voi rikkoa, joten se ei ole lupaus vaan toive.
""",
    "sv": """Löfte utan tal eller tidsgräns.

Ett löfte är en miniminivå. Den står i formuleringen, i rubriken eller som `target`.

Varför det spelar roll: det som inte sätter någon gräns går inte att bryta, så det är inget löfte utan en förhoppning.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Promises that set a limit in no language and no field."""
    for promise in given_promises(context.playbook):
        if promise.target is None and not _limited(promise):
            at = promise.location / ("wording" if promise.wording else "title")
            yield Found.at(at, promise=promise.id)


def _limited(promise: Promise) -> bool:
    written = (*passages(promise.title, promise.location), *passages(promise.wording, promise.location))
    return any(
        names_number(passage.text, passage.language) or names_time(passage.text, passage.language)
        for passage in written
    )
