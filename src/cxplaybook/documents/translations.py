"""Names that people type in Finnish or Swedish although the files' own names are English.

Used for suggestions only: a file is never read by them.
"""

from collections.abc import Collection, Sequence

from cxplaybook.diagnostics.suggest import plain
from cxplaybook.language import FALLBACK
from cxplaybook.language.catalogue import Entry, load_entries

_FIELDS = {
    "title": "otsikko nimi rubrik titel namn name",
    "unit": "yksikko osasto enhet avdelning",
    "contact": "kontakti asiakaskontakti kontakt kundkontakt",
    "people": "henkilot henkilomaara personer antal",
    "owner": "omistaja vastuurooli agare ansvarig",
    "review_by": "tarkistus tarkistetaan katselmus granskas granskning",
    "vision": "visio malbild",
    "vision_for_me": "visio-minulle visionen-for-mig",
    "expectations": "odotukset forvantningar",
    "mandate": "valtuudet mandaatti mandat befogenhet",
    "battle": "painopiste painopistealue fokusomrade",
    "battles": "painopisteet painopistealueet fokusomraden",
    "goals": "tavoitteet mal affarsmal",
    "choices": "valinnat val",
    "promise": "lupaus asiakaslupaus lofte kundlofte",
    "play": "toimintamalli arbetssatt",
    "metric": "mittari matetal matare",
    "metrics": "mittarit",
    "training": "koulutus utbildning",
    "role": "rooli roll",
    "roles": "roolit roller",
    "state": "tila lage tillstand status",
    "problem": "ongelma",
    "evidence": "naytto todiste todisteet bevis belagg",
    "date": "paiva paivamaara pvm datum",
    "figure": "luku siffra tal",
    "source": "lahde kalla",
    "target": "tavoite tavoitetaso malniva",
    "because": "koska perustelu syy darfor motivering orsak",
    "why": "miksi varfor",
    "when": "milloin kun nar",
    "do": "teen tee gor",
    "not": "en-tee ala inte don-t dont",
    "steps": "vaiheet askeleet steg",
    "within": "aikaraja inom tidsgrans",
    "formula": "kaava formel",
    "direction": "suunta riktning",
    "findings": "havainnot loydokset fynd iakttagelser",
    "gaps": "kuilut gap",
    "forums": "foorumit kokoukset moten",
    "members": "jasenet medlemmar",
    "chair": "puheenjohtaja ordforande",
    "purpose": "tarkoitus syfte",
    "languages": "kielet sprak",
    "organisation": "organisaatio yritys organization company foretag",
}
_FIELD_OF_WORD = {word: field for field, words in _FIELDS.items() for word in words.split()}

_LANGUAGES = {
    "fi": "fin finnish suomi suomeksi finska",
    "sv": "se swe swedish ruotsi ruotsiksi svenska pa-svenska",
    "en": "eng gb uk us english englanti englanniksi engelska",
}
_CODE_OF_WORD = {word: code for code, words in _LANGUAGES.items() for word in words.split()}


def field_meant(word: str, fields: Collection[str]) -> str | None:
    """The field whose translation a word (as `suggest.plain` writes it) is; None: it is none of these fields'."""
    field = _FIELD_OF_WORD.get(word)
    return field if field in fields else None


def word_meant(word: str, allowed: Sequence[str]) -> tuple[str, ...]:
    """The fixed words that the handbook calls by this word in one of its languages: `puhelin` is `phone`."""
    called = {name for code in _LANGUAGES for name, text in load_entries(code).items() if _same(text, word)}
    return tuple(name for name in allowed if any(key.rpartition(".")[2] == name for key in called))


def called(words: Sequence[str], field: str) -> tuple[str, ...]:
    """Keys under which the handbook says a field's fixed words in its own language; the words where it never does."""
    groups: dict[str, set[str]] = {}
    for key in load_entries(FALLBACK):
        group, _, word = key.rpartition(".")
        groups.setdefault(group, set()).add(word)
    same = [group for group, known in groups.items() if known == set(words)]
    # `high`, `medium` and `low` are the severity of a gap and the confidence in a result.
    home = next((name for name in same if name.endswith(field)), same[0] if same else None)
    return tuple(f"{home}.{word}" if home else word for word in words)


def _same(text: Entry, word: str) -> bool:
    return isinstance(text, str) and plain(text) == plain(word)


def language_meant(word: str, codes: Collection[str] = tuple(_LANGUAGES)) -> str | None:
    """The code of the language that a word (as `suggest.plain` writes it) names; None: it names none of these."""
    code = word if word in codes else _CODE_OF_WORD.get(word)
    return code if code in codes else None
