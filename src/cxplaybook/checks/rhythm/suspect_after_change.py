"""Expectation, play or training that rests on something that changed later.

It rests on the promise it keeps, redeems or teaches to keep, and on that promise's metric: their target, wording,
compensation and formula. Of a text only the first language counts, because translations come late. When each line was
last changed is asked of git; setting the next `review_by` of a role is a look at all its expectations, and any change
of a play or training one at the whole.

Why it matters: the promise moved to ten minutes, and the training still practises fifteen. The customer meets both.
"""

from collections.abc import Iterator
from datetime import date, datetime

from cxplaybook.analysis.suspects import Suspect, suspects
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Location
from cxplaybook.model.kinds.role import Expectation

INFO = CheckInfo(
    "CX612",
    "suspect-after-change",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the {kind:kind} `{item}` is from {seen}, and `{field}` of the {ground:kind} `{cause}` changed "
            "on {changed}",
            "look whether it still fits; if so, set a new day in `review_by`",
            notes={"changed": "this changed later"},
        ),
        "fi": Wording(
            "{kind:kind} `{item}` on päivältä {seen}, mutta sen perusta muuttui {changed}: {ground:kind} `{cause}`, "
            "kohta `{field}`",
            "katso, sopiiko se vielä; jos sopii, kirjoita uusi päivä kohtaan `review_by`",
            notes={"changed": "tämä muuttui myöhemmin"},
        ),
        "sv": Wording(
            "{kind:kind} `{item}` är från {seen}, men det som ligger till grund ändrades {changed}: {ground:kind} "
            "`{cause}`, fältet `{field}`",
            "se efter om det fortfarande passar; om det gör det, skriv en ny dag i `review_by`",
            notes={"changed": "det här ändrades senare"},
        ),
    },
)

PAGE = {
    "fi": """Odotus, toimintamalli tai koulutus, jonka perusta on muuttunut sen jälkeen.

Se perustuu lupaukseen, jonka se pitää, lunastaa tai opettaa pitämään, ja lupauksen mittariin: niiden tavoitteeseen,
sanamuotoon, hyvitykseen ja laskukaavaan. Teksteistä lasketaan vain ensimmäinen kieli, koska käännökset tulevat
jälkikäteen. Git kertoo, milloin kutakin riviä on viimeksi muutettu. Kun roolille kirjoitetaan seuraava `review_by`,
kaikki sen odotukset on katsottu; toimintamallin tai koulutuksen mikä tahansa muutos on katse koko asiaan.

Miksi sillä on väliä: lupaus siirtyi kymmeneen minuuttiin, mutta koulutuksessa harjoitellaan yhä viittätoista. Asiakas
kohtaa molemmat.
""",
    "sv": """Förväntan, arbetssätt eller utbildning vars grund har ändrats efteråt.

De vilar på löftet som de håller, infriar eller lär ut att hålla, och på löftets mätetal: mål, ordalydelse,
kompensation och formel. Av en text räknas bara första språket, eftersom översättningar kommer senare. Git berättar när
varje rad senast ändrades. När en roll får ett nytt `review_by` har alla dess förväntningar setts över; varje ändring
av ett arbetssätt eller en utbildning är en översyn av helheten.

Varför det spelar roll: löftet flyttades till tio minuter, men utbildningen övar fortfarande femton. Kunden möter båda.
""",
}


def check(context: Context) -> Iterator[Found]:
    """What needs another look; nothing where the files have no history."""
    for suspect in suspects(context.playbook, context.graph, context.edited):
        arguments = {
            "kind": suspect.item.kind,
            "item": suspect.item.id,
            "seen": _day(suspect.seen, context.today),
            "ground": suspect.cause.kind,
            "cause": suspect.cause.id,
            "field": suspect.field,
            "changed": _day(suspect.changed, context.today),
        }
        notes = (Fact("changed", suspect.cause.location / suspect.field),)
        yield Found(_place(suspect), arguments, notes=notes)


def _place(suspect: Suspect) -> Location:
    """The line that says what is to be done; of a play or training its name."""
    return suspect.item.location / ("do" if isinstance(suspect.item, Expectation) else "title")


def _day(moment: datetime, today: date) -> str:
    """The day of a moment; what isn't committed yet changed today."""
    return min(moment.date(), today).isoformat()
