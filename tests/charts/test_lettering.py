"""Room for words and the lines they are broken into."""

import re
import time

from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.charts.lettering import shortened, width, wrapped

LETTERS = st.text(st.sampled_from("abmåäöXW ,.\u2013\u00ad-€1"), max_size=60)


def test_wide_letters_take_more_room() -> None:
    """Letters differ in width."""
    assert width("iii") < width("nnn") < width("NNN") < width("WWW")


def test_soft_hyphen_takes_no_room() -> None:
    """A soft hyphen is not seen inside a line."""
    assert width("asiakas\u00adkokemus") == width("asiakaskokemus")


def test_words_that_fit_stay() -> None:
    """Nothing is cut that has room."""
    assert shortened("Tavoite", 100) == "Tavoite"


def test_long_words_end_in_ellipsis() -> None:
    """What is cut says so."""
    assert shortened("Asiakaskokemus", 50) == "Asiak…"


def test_lines_end_at_spaces() -> None:
    """A line takes as many words as it holds."""
    assert wrapped("We answer within fifteen minutes", 90, 3) == ("We answer", "within fifteen", "minutes")


def test_lines_end_at_soft_hyphens() -> None:
    """A long word is cut where its author allows it."""
    assert wrapped("asiakaskokemus\u00adstrategia", 110, 3) == ("asiakaskokemus-", "strategia")


def test_lines_end_after_dashes() -> None:
    """A range of years may be cut after its dash, without another hyphen."""
    assert wrapped("Tilikausi 2026\u20132027", 58, 3) == ("Tilikausi", "2026\u2013", "2027")


def test_long_word_is_cut() -> None:
    """A word longer than a line is cut with a hyphen, leaving no two letters alone."""
    assert wrapped("huoltosopimusasiakkaat", 90, 3) == ("huoltosopimu-", "sasiakkaat")


def test_long_word_is_cut_between_syllables() -> None:
    """A syllable isn't torn: the line ends before it."""
    assert wrapped("Rekommendationsvärde", 122, 3) == ("Rekommendations-", "värde")
    assert wrapped("uppvaknande", 68, 3) == ("uppvak-", "nande")


def test_too_many_lines_end_in_ellipsis() -> None:
    """What doesn't fit the lines is cut with an ellipsis."""
    assert wrapped("one two three four five six", 50, 2) == ("one two", "three…")


def test_no_break_space_holds() -> None:
    """A number stays with its unit."""
    assert wrapped("over 15\u00a0min", 50, 2) == ("over", "15\u00a0min")


@given(LETTERS, st.integers(1, 4))
def test_lines_fit_their_room(words: str, lines: int) -> None:
    """No line is wider than its room, and there are never more lines than asked for."""
    broken = wrapped(words, 60, lines)

    assert len(broken) <= lines
    assert all(width(line) <= 60 for line in broken)


@given(LETTERS)
def test_lines_lose_no_letter(words: str) -> None:
    """With lines enough, every letter is kept in its order."""
    kept, given_letters = (_letters(text) for text in ("".join(wrapped(words, 60, 100)), words))

    assert kept == given_letters


def _letters(words: str) -> str:
    """What must not be lost when lines are broken: everything but spaces and hyphens."""
    return re.sub("[ \u00ad-]", "", words)


def test_endless_word_is_wrapped_quickly() -> None:
    """A word of 10,000 letters costs a fraction of a second, not minutes."""
    began = time.perf_counter()
    wrapped("w" * 10_000, 100, 2)
    shortened("w" * 10_000, 100)

    assert time.perf_counter() - began < 2
