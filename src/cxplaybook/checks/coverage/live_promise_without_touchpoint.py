"""Live promise that is noticed nowhere.

Why it matters: a promise is kept in encounters; when none is named, nobody there knows of it.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    touchpoints: [fault-call]
    # touchpoints/fault-call.yaml
    owner: field-technician
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX306",
    "live-promise-without-touchpoint",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the promise `{promise}` is live but no touchpoint is named for it",
            "list under `touchpoints` where the customer notices it",
        ),
        "fi": Wording(
            "lupaus `{promise}` on voimassa, mutta sille ei ole nimetty kohtaamispistettä",
            "luettele kohdassa `touchpoints`, missä asiakas huomaa sen",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men ingen kontaktpunkt nämns för det",
            "räkna upp under `touchpoints` var kunden märker det",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, joka ei näy missään kohtaamisessa.

Miksi sillä on väliä: lupaus pidetään kohtaamisissa; jos yhtäkään ei nimetä, kukaan niissä ei tiedä lupauksesta.
""",
    "sv": """Löfte i kraft som inte märks någonstans.

Varför det spelar roll: ett löfte hålls i mötet med kunden; nämns inget möte vet ingen där om löftet.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises without a touchpoint."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and not promise.touchpoints:
            yield Found.at(promise.location / "state", promise=promise.id)
