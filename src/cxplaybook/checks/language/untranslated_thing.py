"""Thing that has nothing in one of the playbook's languages.

Most texts of the playbook are in the language, or most texts of the thing's kind, but none of this thing. Where only
single texts are missing, it is `missing-translation`.

Why it matters: a page in another language tells its readers that it isn't meant for them.

Bad:
    # playbook.yaml
    title: {en: The customer book, fi: Asiakaskirja}
    organisation: {en: Warm Ltd, fi: Tyynilämpö Oy}
    editions:
      - {id: public, title: {en: Public, fi: Julkinen}}
      - {id: employees, title: {en: Employees, fi: Henkilöstö}}
      - {id: leadership, title: {en: Leadership, fi: Johto}}
    units: [{id: field-service, title: {en: Field service, fi: Huolto}}]
    # strategy.yaml
    goals: [{id: retention, title: {en: 92 % renew, fi: 92 % jatkaa}}]
    vision:
      statement: {en: The home is warm and dry., fi: Koti on lämmin ja kuiva.}
      leading_attribute: {en: Most effortless, fi: vaivattomin}
    battles:
      - id: effortless-service
        title: {en: Service, fi: Palvelu}
        why: {en: One caller in three gives up., fi: Joka kolmas luopuu.}
        changes: [{en: One call is enough., fi: Yksi puhelu riittää.}]
        goals: [retention]
      - id: warm-same-day
        title: {en: Warm, fi: Lämmin}
        why: {en: It can't wait., fi: Se ei voi odottaa.}
        changes: [{en: The heat is back the same day., fi: Lämpö palaa samana päivänä.}]
        goals: [retention]
      - id: honest-advice
        title: {en: Advice, fi: Neuvonta}
        why: {en: Savings were oversold., fi: Säästöä luvattiin liikaa.}
        changes: [{en: The saving is as calculated., fi: Säästö on laskettu.}]
        goals: [retention]
    # management-model.yaml
    forums: [{id: cx-board, title: {en: CX board, fi: Ryhmä}, purpose: {en: It decides., fi: Päättää.}, every: monthly,
              chair: field-technician}]
    ways_of_leading: [{id: ride-along, title: {en: Ride-along, fi: Mukana}, how: {en: A day along., fi: Päivä.}}]
    # roles/field-technician.yaml
    title: Field technician            # <- here
Good:
    # roles/field-technician.yaml
    title: {en: Field technician, fi: Huoltoasentaja}
    vision_for_me: {en: The home is warm the same day., fi: Koti on lämmin samana päivänä.}
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: {en: I set off to a visit., fi: Lähden käynnille.}
        do: {en: I call ahead., fi: Soitan ennen tuloani.}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.translations import gaps
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX702",
    "untranslated-thing",
    Family.LANGUAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "nothing here is in `{language}`; {count} texts lack it",
            "write its texts in `{language}`, too, beginning with the title",
        ),
        "fi": Wording(
            "täällä ei ole mitään kielellä `{language}`; se puuttuu {count} tekstistä",
            "kirjoita sen tekstit myös kielellä `{language}`, otsikosta alkaen",
        ),
        "sv": Wording(
            "här finns ingenting på `{language}`; {count} texter saknar det",
            "skriv dess texter också på `{language}`, med början i rubriken",
        ),
    },
)

PAGE = {
    "fi": """Asia, jossa ei ole mitään yhdellä käsikirjan kielistä.

Useimmat käsikirjan tai asian lajin tekstit ovat kielellä, mutta tämän asian ei yksikään. Yksittäisten tekstien
puuttuminen on `missing-translation`.

Miksi sillä on väliä: vieraskielinen sivu kertoo lukijalle, ettei sitä ole tarkoitettu hänelle.
""",
    "sv": """Sak som inte har något på ett av handbokens språk.

De flesta texter i handboken eller i sakens slag finns på språket, men ingen i den här saken. Saknas bara enstaka
texter är det `missing-translation`.

Varför det spelar roll: en sida på ett annat språk säger åt läsaren att den inte är menad för hen.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Things that have no text in a language that others of their kind are in."""
    for gap in gaps(context.playbook):
        if not gap.begun:
            yield Found.at(gap.lacking[0].location, language=gap.language, count=str(len(gap.lacking)))
