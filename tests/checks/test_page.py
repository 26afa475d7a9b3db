"""A check's page in its docstring."""

from cxplaybook.checks.page import CheckPage, Example

PAGE = """Live promise that no play redeems.

A play says who does what
when it matters.

Why it matters: nobody keeps it.

Bad:
    # promises/answer.yaml
    state: live            # <- here
    # plays/other.yaml
    redeems:
      - something
Good:
    # plays/answer.yaml
    redeems: [answer]
"""


def test_parts_of_a_page() -> None:
    """Summary, paragraphs, reason and examples are told apart."""
    assert CheckPage.parse(PAGE) == CheckPage(
        "Live promise that no play redeems.",
        ("A play says who does what when it matters.",),
        "nobody keeps it.",
        Example(
            {
                "promises/answer.yaml": "state: live            # <- here\n",
                "plays/other.yaml": "redeems:\n  - something\n",
            }
        ),
        Example({"plays/answer.yaml": "redeems: [answer]\n"}),
    )


def test_page_of_one_line() -> None:
    """A page may be its summary alone."""
    assert CheckPage.parse("File that is empty.") == CheckPage("File that is empty.")


def test_translation_keeps_examples() -> None:
    """A translated page has its own sentences and the same examples."""
    page = CheckPage.parse(PAGE)
    translated = page.translated("Lupaus ilman toimintamallia.\n\nMiksi sillä on väliä: kukaan ei pidä sitä.\n")

    assert translated == CheckPage("Lupaus ilman toimintamallia.", (), "kukaan ei pidä sitä.", page.bad, page.good)
