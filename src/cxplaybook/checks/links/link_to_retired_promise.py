"""Link to a promise that isn't given any more.

A retired promise keeps its page, so that people find out why it ended. Stories may show it, as they tell what
happened; nobody's work rests on it.

Why it matters: people who work for a promise that no longer holds tell customers what isn't true.

Bad:
    # plays/cold-house-call.yaml
    redeems: [thank-you-gift]            # <- here
    # promises/thank-you-gift.yaml
    state: retired
Good:
    # plays/cold-house-call.yaml
    redeems: [answer-in-15-minutes]
    # promises/answer-in-15-minutes.yaml
    state: proposed
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Location
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.model.kinds.story import Story

INFO = CheckInfo(
    "CX203",
    "link-to-retired-promise",
    Family.LINKS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the promise `{target}` is retired, but `{thing}` still rests on it",
            "name the promise that came in its place, or delete the link",
            notes={"retired": "retired here"},
        ),
        "fi": Wording(
            "lupaus `{target}` on poistettu käytöstä, mutta `{thing}` nojaa siihen yhä",
            "nimeä lupaus, joka tuli sen tilalle, tai poista viittaus",
            notes={"retired": "poistettu käytöstä tässä"},
        ),
        "sv": Wording(
            "löftet `{target}` har dragits tillbaka, men `{thing}` vilar fortfarande på det",
            "nämn löftet som kom i dess ställe, eller ta bort länken",
            notes={"retired": "draget tillbaka här"},
        ),
    },
)

PAGE = {
    "fi": """Viittaus lupaukseen, jota ei enää anneta.

Käytöstä poistettu lupaus säilyttää sivunsa, jotta ihmiset näkevät, miksi se päättyi. Tarinat voivat kertoa siitä,
koska ne kertovat tapahtuneesta; kenenkään työ ei nojaa siihen.

Miksi sillä on väliä: ne, jotka tekevät työtä lupauksen eteen, joka ei enää päde, kertovat asiakkaalle sellaista, mikä
ei ole totta.
""",
    "sv": """Länk till ett löfte som inte längre ges.

Ett tillbakadraget löfte behåller sin sida, så att människor ser varför det tog slut. Berättelser får visa det, för de
berättar vad som hände; ingens arbete vilar på det.

Varför det spelar roll: de som arbetar för ett löfte som inte längre gäller säger till kunder det som inte är sant.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Links to retired promises from what is in use."""
    promises = context.playbook.all(Promise)
    retired = {promise.ref: promise for promise in promises if promise.state is PromiseState.RETIRED}
    for mention in context.graph.mentions:
        promise = retired.get(mention.target)
        if promise and mention.thing not in retired and mention.thing.kind != Story.kind:
            arguments = {"target": mention.target.id, "thing": str(mention.source)}
            notes = (Fact("retired", _end(promise)),)
            yield Found(mention.location, arguments, notes=notes, word=mention.target.id)


def _end(promise: Promise) -> Location:
    return promise.location / ("retired" if promise.retired else "state")
