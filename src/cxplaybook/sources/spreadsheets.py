"""What people in Finland, Sweden and Britain write into a sheet of values in their own words.

Used by `sources.series` for suggestions only: no value is read by these words.
"""

from cxplaybook.diagnostics.suggest import plain

_COLUMNS = {
    "period": "jakso kausi ajankohta aika viikko kuukausi kvartaali vuosi pvm paiva paivamaara tid vecka manad kvartal "
    "ar datum date month week quarter year time",
    "value": "arvo tulos luku prosentti osuus varde resultat tal andel procent result figure score percent",
    "n": "lkm lukumaara maara vastaajat vastauksia antal svar count number responses answers",
    "segment": "segmentti asiakasryhma ryhma kundgrupp grupp group customer-group",
    "note": "huomautus huom huomio kommentti lisatieto anmarkning kommentar comment remark remarks comments notes",
}
_COLUMN_OF_WORD = {word: column for column, words in _COLUMNS.items() for word in words.split()}

_CELLS = {
    "total": "yhteensa yht summa keskiarvo ka mediaani totalt total totals medel medelvarde genomsnitt median sum "
    "average mean",
    "nothing": "na n/a # #n/a null none ei-tietoa ei-mitattu puuttuu saknas inte-matt missing",
}
_SORT_OF_WORD = {word: sort for sort, words in _CELLS.items() for word in words.split()}


def column_meant(word: str) -> str | None:
    """The column of a series that a word names; None: it names none."""
    return _COLUMN_OF_WORD.get(plain(word).strip("."))


def is_nothing(word: str) -> bool:
    """Whether a word, or a dash, says that nothing was measured."""
    return not plain(word) or _SORT_OF_WORD.get(plain(word)) == "nothing"


def is_total(word: str) -> bool:
    """Whether a word begins the line below a table that adds it up."""
    return _SORT_OF_WORD.get(plain(word).rstrip(".:")) == "total"
