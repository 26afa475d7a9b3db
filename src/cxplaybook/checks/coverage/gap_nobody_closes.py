"""Gap that no roadmap item closes.

Why it matters: a gap that everybody knows and nobody closes teaches that findings don't matter.

Bad:
    # current-state.yaml
    gaps:
      - id: answer-time
        title: Answering a call                  # <- here
        from: Every third caller gives up.
        to: Everybody is answered in 15 minutes.
        findings: [third-of-callers-give-up]
        battle: effortless-service
        severity: high
Good:
    # current-state.yaml
    gaps:
      - id: answer-time
        title: Answering a call
        from: Every third caller gives up.
        to: Everybody is answered in 15 minutes.
        findings: [third-of-callers-give-up]
        battle: effortless-service
        severity: high
    # roadmap.yaml
    items:
      - id: call-back-queue
        title: Call-back queue
        horizon: 3
        outcome: Nobody holds the line.
        battle: effortless-service
        start: 2026-10-01
        due: 2026-12-31
        status: ongoing
        closes: [answer-time]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.current_state import CurrentState

INFO = CheckInfo(
    "CX316",
    "gap-nobody-closes",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "no roadmap item closes the gap `{gap}`",
            "list it under `closes` of an item in `roadmap.yaml`",
        ),
        "fi": Wording(
            "mikään tiekartan askel ei kuro umpeen kuilua `{gap}`",
            "lisää se askeleen kohtaan `closes` tiedostossa `roadmap.yaml`",
        ),
        "sv": Wording(
            "inget steg i färdplanen sluter gapet `{gap}`",
            "lägg till det under `closes` i ett steg i `roadmap.yaml`",
        ),
    },
)

PAGE = {
    "fi": """Kuilu, jota mikään tiekartan askel ei kuro umpeen.

Miksi sillä on väliä: kuilu, jonka kaikki tuntevat mutta jota kukaan ei kuro umpeen, opettaa, ettei havainnoilla ole
väliä.
""",
    "sv": """Gap som inget steg i färdplanen sluter.

Varför det spelar roll: ett gap som alla känner till men ingen sluter lär oss att iakttagelser inte spelar någon roll.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Gaps that no item of the roadmap names."""
    state = context.playbook.one(CurrentState)
    for gap in state.gaps if state else ():
        if not context.graph.pointing_at(gap.ref, "roadmap-item", "closes"):
            yield Found.at(gap.location / "title", gap=gap.id)
