"""The looks of the pictures: every class has one, and every colour can be seen."""

import re
from pathlib import Path

import pytest
from tests.charts.paper import GOLDEN, parsed_file

from cxplaybook.charts.lettering import SIZE

BACKGROUNDS = {"light": "#ffffff", "dark": "#1e2129"}
"""The page in Material's two schemes."""
WORDS = ("ink", "soft")
MARKS = ("line-color", "target-color", "amber-color", "red-color", "hatch-color", *(f"lane-{n}" for n in range(1, 6)))


@pytest.fixture(scope="module")
def css(checkout: Path) -> str:
    """The stylesheet."""
    return (checkout / "site_templates/assets/stylesheets/charts.css").read_text()


def colours(css: str, scheme: str) -> dict[str, str]:
    """Colour of each custom property in a scheme."""
    selector = {"light": r"\n\.cx-chart \{", "dark": r'\n  \[data-md-color-scheme="slate"\] \.cx-chart \{'}[scheme]
    block = re.search(selector + r"([^}]*)\}", css)
    assert block is not None
    return dict(re.findall(r"--cx-chart-([\w-]+): (#[0-9a-f]+);", block[1]))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours as WCAG defines it."""
    low, high = sorted(_luminance(colour) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", BACKGROUNDS)
@pytest.mark.parametrize("name", WORDS)
def test_words_have_contrast(css: str, scheme: str, name: str) -> None:
    """Letters stand out from page and tinted boxes by 4.5 to 1."""
    palette = colours(css, scheme)

    for ground in (BACKGROUNDS[scheme], palette["tint"], palette["tint-strong"]):
        assert contrast(palette[name], ground) >= 4.5


@pytest.mark.parametrize("scheme", BACKGROUNDS)
@pytest.mark.parametrize("name", MARKS)
def test_marks_have_contrast(css: str, scheme: str, name: str) -> None:
    """Lines and shapes stand out from the page by 3 to 1."""
    assert contrast(colours(css, scheme)[name], BACKGROUNDS[scheme]) >= 3


@pytest.mark.parametrize("scheme", BACKGROUNDS)
@pytest.mark.parametrize("lane", range(1, 6))
def test_numbers_on_lanes_have_contrast(css: str, scheme: str, lane: int) -> None:
    """Letters inside a marker stand out from it by 4.5 to 1."""
    palette = colours(css, scheme)

    assert contrast(palette[f"lane-{lane}"], palette["on-lane"]) >= 4.5


@pytest.mark.parametrize("picture", sorted(file.name for file in GOLDEN.glob("*.svg")))
def test_every_class_has_a_look(css: str, picture: str) -> None:
    """No mark is drawn that the stylesheet doesn't know; groups only hold others."""
    drawn = [node for node in parsed_file(GOLDEN / picture).iter() if node.tag != "g"]

    used = {name for node in drawn for name in node.get("class", "").split()}
    known = set(re.findall(r"\.([\w-]+)", css))
    assert used - known == set()


def test_nothing_is_hidden_on_paper(css: str) -> None:
    """Dark colours are for screens: paper always gets the light scheme."""
    screen = css[css.index("@media screen") :]

    assert '[data-md-color-scheme="slate"]' not in css[: css.index("@media screen")]
    assert '[data-md-color-scheme="slate"]' in screen


def test_letters_have_the_size_they_are_laid_out_for(css: str) -> None:
    """Room for words is reckoned with the size that the stylesheet gives them."""
    rule = re.search(r"\n\.cx-chart text \{[^}]*font-size: ([\d.]+)px", css)

    assert rule is not None
    assert float(rule[1]) == SIZE
