"""Selected or live promise whose keeping is neither rewarded nor recognised.

Leadership selects a promise together with the way it is rewarded. Thanks are enough: `reward` may name a
recognition without money.

Why it matters: people do what is noticed. A promise that nobody thanks for gives way to whatever is rewarded instead.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    reward: warm-thanks
    # management-model.yaml
    rewards:
      - {id: warm-thanks, title: Warm thanks, form: recognition, what: The director calls the five people thanked most.}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise

INFO = CheckInfo(
    "CX324",
    "promise-without-reward",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "nobody is rewarded or thanked for keeping the promise `{promise}`",
            "name a reward or a recognition of the management model under `reward`",
        ),
        "fi": Wording(
            "lupauksen `{promise}` pitämisestä ei palkita eikä kiitetä ketään",
            "nimeä johtamismallin palkkio tai tunnustus kohdassa `reward`",
        ),
        "sv": Wording(
            "ingen belönas eller tackas för att löftet `{promise}` hålls",
            "nämn en belöning eller ett erkännande i ledningsmodellen under `reward`",
        ),
    },
)

PAGE = {
    "fi": """Valittu tai voimassa oleva lupaus, jonka pitämisestä ei palkita eikä kiitetä.

Kun johto valitsee lupauksen, se päättää samalla, miten sen pitämisestä palkitaan. Kiitos riittää: `reward` voi nimetä
myös tunnustuksen, johon ei liity rahaa.

Miksi sillä on väliä: ihmiset tekevät sitä, mikä huomataan. Lupaus, josta kukaan ei kiitä, väistyy sen tieltä, mistä
palkitaan.
""",
    "sv": """Valt löfte eller löfte i kraft som ingen belönas eller tackas för att hålla.

När ledningen väljer ett löfte bestämmer den också hur det belönas. Ett tack räcker: `reward` får nämna ett erkännande
utan pengar.

Varför det spelar roll: människor gör det som märks. Ett löfte som ingen tackar för får vika för det som belönas.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Selected and live promises without a reward."""
    for promise in context.playbook.all(Promise):
        if promise.state.chosen and promise.reward is None:
            yield Found.at(promise.location / "state", promise=promise.id)
