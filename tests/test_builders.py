"""The playbooks that other tests build on."""

import pytest
from tests.builders import SMALLEST_THINGS, diagnosed, laid_over


@pytest.mark.parametrize("place", sorted(SMALLEST_THINGS))
def test_smallest_thing_is_valid(place: str) -> None:
    """Every kind's smallest thing fits its schema."""
    path = f"{place}one-more.yaml" if place.endswith("/") else place

    assert diagnosed({"segments/warm-without-thinking.yaml": "", path: ""}) == ()


def test_field_is_replaced() -> None:
    """A field of the laid text takes the place of the whole field below."""
    assert laid_over("a: 1\nb:\n  - c\nd: 2\n", "b: 3") == "b: 3\na: 1\nd: 2\n"


def test_text_stays_as_it_is() -> None:
    """What isn't a field of the laid text is kept, mistakes included."""
    assert laid_over("a: 1\n", "b: [c\nd\n") == "b: [c\nd\na: 1\n"


def test_text_without_field_is_whole() -> None:
    """A text without a field has nothing to be laid over, so it is all there is."""
    assert laid_over("a: 1\n", "- b\n") == "- b\n"
