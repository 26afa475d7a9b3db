"""Key result that asks for more than its metric ever did.

Found when the change from baseline to target is more than twice the largest change that the metric's series shows
over an equally long time, in either direction. With a history shorter than two cycles nobody can say, and nothing is
found.

Why it matters: a target nobody believes in moves nobody. Either something is different this time, which is worth
saying, or it is a wish.

Bad:
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
    objectives:
      - id: nobody-waits
        title: Nobody waits
        battle: effortless-service
        key_results:
          - id: answered
            title: Calls answered
            metric: answered
            baseline: 80 %
            target: 95 %                # <- here
            check_ins: [{date: 2026-11-15, value: 95 %, confidence: high}]
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
    # metrics/data/answered.csv
    period,value
    2026-03,77
    2026-04,78
    2026-05,78
    2026-06,79
    2026-07,79
    2026-08,79
    2026-09,80
    2026-10,80
Good:
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
    objectives:
      - id: nobody-waits
        title: Nobody waits
        battle: effortless-service
        key_results:
          - id: answered
            title: Calls answered
            metric: answered
            baseline: 80 %
            target: 84 %
            check_ins: [{date: 2026-11-15, value: 84 %, confidence: high}]
"""

from collections.abc import Iterator
from decimal import Decimal

from cxplaybook.analysis.leaps import leap
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.okr import OkrCycle

INFO = CheckInfo(
    "CX606",
    "leap-beyond-history",
    Family.RHYTHM,
    Severity.NOTE,
    words={
        "en": Wording(
            "`{result}` is to change by {needed} in {cycle}; its metric never moved by more than {largest} in such "
            "a time",
            "say in a check-in's `note` or under `why` what is different this time, or agree on a nearer target",
        ),
        "fi": Wording(
            "`{result}` pitäisi muuttua {needed} kaudella {cycle}; sen mittari ei ole koskaan liikkunut samassa "
            "ajassa yli {largest}",
            "kerro katselmuksen kohdassa `note` tai kohdassa `why`, mikä on tällä kertaa toisin, tai sopikaa "
            "lähempi tavoite",
        ),
        "sv": Wording(
            "`{result}` ska ändras med {needed} under {cycle}; dess mätetal har aldrig rört sig mer än {largest} "
            "på samma tid",
            "säg i en avstämnings `note` eller under `why` vad som är annorlunda den här gången, eller kom överens "
            "om ett närmare mål",
        ),
    },
)

PAGE = {
    "fi": """Avaintulos, joka vaatii enemmän kuin sen mittari on koskaan liikkunut.

Havainto syntyy, kun muutos lähtötasolta tavoitteeseen on yli kaksi kertaa niin suuri kuin suurin muutos, jonka
mittarin sarja näyttää yhtä pitkässä ajassa kumpaan suuntaan tahansa. Jos sarja on kahta kautta lyhyempi, kukaan ei voi
tietää, eikä mitään sanota.

Miksi sillä on väliä: tavoite, johon kukaan ei usko, ei saa ketään liikkeelle. Joko jokin on tällä kertaa toisin, ja se
kannattaa kertoa, tai tavoite on toive.
""",
    "sv": """Nyckelresultat som kräver mer än dess mätetal någonsin har rört sig.

Hittas när ändringen från utgångsläge till mål är mer än dubbelt så stor som den största ändring som mätetalets serie
visar på lika lång tid, åt vilket håll som helst. Är historien kortare än två cykler kan ingen veta, och då sägs inget.

Varför det spelar roll: ett mål som ingen tror på sätter ingen i rörelse. Antingen är något annorlunda den här gången,
och då är det värt att säga, eller så är det en önskan.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Key results of cycles that haven't ended whose targets leap."""
    for okr in context.playbook.all(OkrCycle):
        results = (result for objective in okr.objectives for result in objective.key_results)
        for result in results if okr.cycle.end >= context.today else ():
            metric = context.playbook.get(Metric, result.metric.id) if result.metric else None
            found = leap(result, okr.cycle, metric) if metric else None
            if metric and found:
                needed, largest = (_amount(number, metric) for number in (found.needed, found.largest))
                cycle = str(okr.cycle)
                at = result.location / "target"
                yield Found.at(at, result=result.id, needed=needed, largest=largest, cycle=cycle)


def _amount(number: Decimal, metric: Metric) -> str:
    return f"{number.normalize():f} {metric.unit}"
