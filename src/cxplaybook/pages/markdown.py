"""The few pieces of Markdown that pages are made of: front matter and headings. All else on a page is HTML."""

import json
import re
from collections.abc import Mapping

from markupsafe import Markup

# Letters beyond ASCII are not special to Markdown; only ASCII punctuation is written as an entity.
_ASCII_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")

_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def front_matter(values: Mapping[str, str | list[str] | dict[str, bool] | None]) -> str:
    """The head of a page; values that are None are left out."""
    lines = (f"{key}: {_yaml(value)}" for key, value in values.items() if value is not None)
    return "\n".join(["---", *lines, "---", ""])


def _yaml(value: str | list[str] | dict[str, bool]) -> str:
    """A value as JSON, which is YAML but for a few characters that YAML wants escaped."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(value, ensure_ascii=False))


def heading(level: int, text: str, anchor: str) -> Markup:
    """A heading with an explicit id, on a line of its own."""
    # All that isn't ours in it is the text, which holds nothing but letters and entities.
    return Markup(f"\n\n{'#' * level} {heading_text(text)} {{#{anchor}}}\n\n")  # noqa: S704


def heading_text(text: str) -> str:
    """A text that Markdown takes letter by letter: all its punctuation is written as entities."""
    one_line = " ".join(text.split())
    return _ASCII_PUNCTUATION.sub(lambda found: f"&#{ord(found.group())};", one_line)
