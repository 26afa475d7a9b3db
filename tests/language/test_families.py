"""Words are gathered by what they are forms of."""

from cxplaybook.language.families import Family, families


def test_forms_of_one_word() -> None:
    """Words with one basic form make a family, whether or not it is among them."""
    lemmas = {"asiakkaan": "asiakas", "asiakkaalle": "asiakas", "koti": "koti", "kodin": "koti"}

    assert families(lemmas, "fi") == (
        Family(("asiakas",), ("asiakkaalle", "asiakkaan"), ()),
        Family(("koti",), ("kodin", "koti"), ()),
    )


def test_words_no_dictionary_has() -> None:
    """Words that the dictionary lacks belong together by their stem."""
    lemmas = {"kundrådgivaren": None, "kundrådgivare": None, "kundrådgivarna": None}

    assert families(lemmas, "sv") == (
        Family(
            ("kundrådgivare", "kundrådgivaren", "kundrådgivarna"),
            ("kundrådgivare", "kundrådgivaren", "kundrådgivarna"),
            (),
        ),
    )


def test_nearest_relatives() -> None:
    """Basic forms with one stem are one family."""
    lemmas = {"arrives": "arrive", "arrival": "arrival", "arrivals": "arrival"}

    assert families(lemmas, "en") == (Family(("arrival", "arrive"), ("arrival", "arrivals", "arrives"), ()),)


def test_stem_too_short() -> None:
    """A stem of four letters says nothing in Finnish: buying has nothing to do with a part."""
    lemmas = {"ostan": "ostaa", "osasta": "osa", "osta": "ostaa"}

    assert families(lemmas, "fi") == (Family(("osa",), ("osasta",), ()), Family(("ostaa",), ("osta", "ostan"), ()))


def test_form_of_a_form() -> None:
    """A form that the dictionary takes for a word of its own leads on to that word."""
    lemmas = {"lupauksiamme": "lupauksia", "lupauksia": "lupaus", "lupaus": "lupaus"}

    assert families(lemmas, "fi") == (Family(("lupaus",), ("lupauksia", "lupauksiamme", "lupaus"), ()),)


def test_compounds() -> None:
    """A word knows the compounds that end in it, if the texts have their first part too; these don't know the word."""
    lemmas = {"asentajan": "asentaja", "huoltoasentajalle": "huoltoasentaja", "huolto": "huolto"}

    assert families(lemmas, "fi") == (
        Family(("asentaja",), ("asentajan",), ("huoltoasentajalle",)),
        Family(("huolto",), ("huolto",), ()),
        Family(("huoltoasentaja",), ("huoltoasentajalle",), ()),
    )


def test_link_in_compounds() -> None:
    """Swedish puts an s between the parts; a word that only ends like another one is no compound."""
    lemmas = {"ledning": "ledning", "ledningsgruppen": "ledningsgrupp", "grupper": "grupp", "avgrupp": "avgrupp"}
    found = {family.bases: family.compounds for family in families(lemmas, "sv")}

    assert found[("grupp",)] == ("ledningsgruppen",)


def test_unknown_language() -> None:
    """Nothing is said of a language whose forms nobody knows."""
    assert families({"talo": None, "talot": None}, "et") == ()
