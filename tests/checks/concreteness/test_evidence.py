"""What makes a sentence concrete is weighed, without what it quotes."""

import pytest

from cxplaybook.checks.evidence import Overlap, compared, names_number, names_time, sentences, unquoted


def weights(text: str, language: str = "en") -> list[int]:
    """The weight of each sentence."""
    return [sentence.weight() for sentence in sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("We are nice.", 0),
        ("I ask.", 1),
        ("I ask and write.", 2),
        ("Four rooms.", 2),
        ("Until midnight.", 2),
        ("Within 15 minutes.", 4),
        ("It ends with “goodbye”.", 2),
    ],
)
def test_weights(text: str, weight: int) -> None:
    """A number, a time and quoted words weigh 2 each, an act 1."""
    assert weights(text) == [weight]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are there 24/7, 110 %, second to none."),
        ("fi", "Olemme yhden askeleen edellä vuorokauden ympäri."),
        ("sv", "Vi finns här dygnet runt, en gång för alla."),
    ],
)
def test_figures_of_speech_weigh_nothing(language: str, text: str) -> None:
    """Numbers and times that are none are left out."""
    assert weights(text, language) == [0]


def test_each_sentence_by_itself() -> None:
    """What is concrete in one sentence doesn't help another; decimals and clock times end none."""
    assert weights("We are nice. I call at 15.40! 4.5 of 5?") == [0, 3, 2]


def test_vague_words_left_out() -> None:
    """The words that were found to be vague weigh nothing, though an act stands in them."""
    sentence = next(sentences("I take good care of it.", "en"))

    assert sentence.weight() == 1
    assert sentence.weight(*sentence.find("attitude")) == 0


def test_negated_words_unfound() -> None:
    """A word that is negated shortly before isn't said."""
    near = next(sentences("We never give a surprise.", "en"))
    far = next(sentences("Not knowing what they want, we surprise them.", "en"))

    assert list(near.find("praise")) == []
    assert [hit.text for hit in far.find("praise")] == ["surprise"]


@pytest.mark.parametrize(
    "quoted", ["“be friendly”", "”be friendly”", '"be friendly"', "«be friendly»", "`be friendly`"]
)
def test_quoted_words_unfound(quoted: str) -> None:
    """Words in quotation marks or code are somebody else's, and places stay where they are."""
    text = f"Nobody says {quoted} here."

    assert "friendly" not in unquoted(text)
    assert unquoted(text).index("here") == text.index("here")


def test_address_of_link_is_no_number() -> None:
    """A number in the address of a link isn't said by the sentence."""
    assert weights("See [the promise](promise:answer-in-15-minutes).") == [0]


def test_numbers_and_times() -> None:
    """Figures and number words are numbers; times are only those that can be missed."""
    assert names_number("kahdesti", "fi")
    assert not names_number("usein", "fi")
    assert names_time("nästa vardag", "sv")
    assert not names_time("alltid", "sv")


def test_same_words_in_other_forms() -> None:
    """What a text is about is the same in every form, without small words and persons."""
    assert compared("I sign the order.", "We signed your orders!", "en") == Overlap(2, 2, 2)
    assert compared("I don't fail to call.", "call", "en") == Overlap(1, 1, 1)


def test_same_word_by_dictionary() -> None:
    """A dictionary brings forms together that have two stems."""
    assert compared("En jätä soittamatta ennen lähtöä.", "Soitan ennen lähtöä.", "fi") == Overlap(3, 3, 3)


def test_same_word_by_stem() -> None:
    """A stem brings forms together that the dictionary takes for two words."""
    assert compared("Jag trycker numret på lådan.", "Numret trycktes på lådan.", "sv") == Overlap(3, 3, 3)


def test_other_matter_shares_little() -> None:
    """Texts about different things have few words in common."""
    assert compared("I sign the order.", "The van is clean.", "en") == Overlap(2, 2, 0)
