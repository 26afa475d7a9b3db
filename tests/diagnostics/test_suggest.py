"""What an author may have meant."""

import pytest

from cxplaybook.diagnostics.suggest import nearest, plain

FIELDS = ("title", "unit", "vision_for_me", "expectations", "not_for_this_role", "my_numbers", "review_by", "owner")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("titel", "title"),
        ("Title", "title"),
        ("expectation", "expectations"),
        ("vision-for-me", "vision_for_me"),
        ("My numbers", "my_numbers"),
        ("vision", "vision_for_me"),
        ("review", "review_by"),
        ("onwer", "owner"),
    ],
)
def test_slip_finds_field(written: str, meant: str) -> None:
    """A misspelt, shortened or differently joined name leads to the field."""
    assert nearest(written, FIELDS) == (meant,)


@pytest.mark.parametrize("written", ["zebra", "otsikko", "x", ""])
def test_nothing_similar(written: str) -> None:
    """A name that resembles nothing gets no suggestion."""
    assert nearest(written, FIELDS) == ()


def test_short_words_need_more() -> None:
    """Two letters with one in common are two words, not a slip."""
    assert nearest("to", ["do"]) == ()


def test_same_letters_win() -> None:
    """What differs only in case and joints hides all that is merely similar."""
    assert nearest("CX_director", ["cx-director", "cx-direction"]) == ("cx-director",)


def test_at_most_four() -> None:
    """More than four names are no hint."""
    assert nearest("role", [f"role{number}" for number in range(9)]) == ("role0", "role1", "role2", "role3")


def test_far_ones_left_out() -> None:
    """Beside a near match the far ones are not mentioned."""
    assert nearest("answer-in-15-minuts", ["answer-in-15-minutes", "answer-in-20-days"]) == ("answer-in-15-minutes",)


def test_order_follows_nearness() -> None:
    """The nearest name comes first whatever the order of the candidates."""
    assert nearest("service-manager", ["sales-manager", "customer-service-manager", "service-managers"]) == (
        "service-managers",
        "customer-service-manager",
    )


def test_plain_writes_an_id() -> None:
    """Capitals, accents and joints become what an id is made of."""
    assert plain(" Hyvä_päivä  sinulle ") == "hyva-paiva-sinulle"
