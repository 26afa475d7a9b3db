"""Where the label of a fixed value stands in the word catalogue."""

from enum import StrEnum


def choice_key(value: StrEnum) -> str:
    """Key of a value's label in the word catalogue: `promise-state.live`."""
    name = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in type(value).__name__)
    return f"{name.lstrip('-')}.{value.value}"
