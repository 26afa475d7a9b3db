"""Examples in the languages of a playbook."""

from typing import Any

import pytest

from cxplaybook.documents.examples import with_examples_in

TEXT = {"fi": "Talvi", "sv": "Vinter", "en": "Winter"}


@pytest.mark.parametrize(
    ("languages", "shown"),
    [
        (("sv",), "Vinter"),
        (("sv", "fi"), {"sv": "Vinter", "fi": "Talvi"}),
        (("de", "fi"), {"fi": "Talvi"}),
        (("de",), "Winter"),
    ],
)
def test_example_of_a_text(languages: tuple[str, ...], shown: object) -> None:
    """One language alone needs no code, several have theirs, and where there is none of them it is English."""
    schema = {"properties": {"title": {"type": ["string", "object"], "examples": [TEXT]}}}

    assert with_examples_in(schema, languages)["properties"]["title"]["examples"] == [shown]


def test_text_inside_an_example() -> None:
    """Texts deep inside an example are in the language too, and other values stay."""
    schema: dict[str, Any] = {"items": {"examples": [[{"role": "installer", "people": 3, "how": TEXT}]]}}

    assert with_examples_in(schema, ["fi"]) == {
        "items": {"examples": [[{"role": "installer", "people": 3, "how": "Talvi"}]]}
    }
