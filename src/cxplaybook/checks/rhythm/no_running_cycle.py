"""No cycle of objectives is running although there were some.

Why it matters: without objectives for now the battles wait, and daily work decides by itself what matters.

Bad:
    # okrs/2026-q3.yaml
    title: Third quarter
    learnt: Shorter answers need more people, not more haste.
    cycle: 2026-Q3                    # <- here
Good:
    # okrs/2026-q3.yaml
    title: Third quarter
    learnt: Shorter answers need more people, not more haste.
    cycle: 2026-Q3
    # okrs/2026-q4.yaml
    title: Fourth quarter
    cycle: 2026-Q4
    objectives:
      - id: everybody-is-heard
        title: Everybody is heard
        battle: effortless-service
        key_results:
          - id: heard
            title: Calls answered
            baseline: 82 %
            target: 95 %
            check_ins: [{date: 2026-11-15, value: 90 %, confidence: high}]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.okr import OkrCycle

INFO = CheckInfo(
    "CX609",
    "no-running-cycle",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "no cycle of objectives has been running since {cycle}",
            "write the objectives of this cycle in a new file in `okrs/`",
        ),
        "fi": Wording(
            "yksikään OKR-kausi ei ole käynnissä; viimeisin oli {cycle}",
            "kirjoita tämän kauden tavoitteet uuteen tiedostoon kansioon `okrs/`",
        ),
        "sv": Wording(
            "ingen OKR-cykel pågår; den senaste var {cycle}",
            "skriv målen för den här cykeln i en ny fil i `okrs/`",
        ),
    },
)

PAGE = {
    "fi": """Yksikään OKR-kausi ei ole käynnissä, vaikka niitä on ollut.

Miksi sillä on väliä: ilman tämän hetken tavoitteita painopistealueet odottavat, ja arki päättää itse, mikä on tärkeää.
""",
    "sv": """Ingen OKR-cykel pågår, fast det har funnits sådana.

Varför det spelar roll: utan mål för nuet får fokusområdena vänta, och vardagen bestämmer själv vad som är viktigt.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The newest cycle that has ended, where none runs today."""
    cycles = context.playbook.all(OkrCycle)
    ended = [okr for okr in cycles if okr.cycle.end < context.today]
    if ended and not any(context.today in okr.cycle for okr in cycles):
        newest = max(ended, key=lambda okr: (okr.cycle.end, okr.id))
        yield Found.at(newest.location / "cycle", cycle=str(newest.cycle))
