"""Exact changes to text files: a stretch of text gets another text, everything else stays byte for byte."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from cxplaybook.diagnostics import Span

BOM = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Edit:
    """New text for a stretch of a file."""

    span: Span
    text: str


def stretch(text: str, span: Span) -> str:
    """What a file says in a span."""
    start, end = _offsets(text, span)
    return text[start:end]


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with its edits, which must not overlap."""
    mark = BOM if text.startswith(BOM) else ""
    bare = text.removeprefix(BOM)
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        start, end = _offsets(bare, edit.span)
        bare = f"{bare[:start]}{edit.text}{bare[end:]}"
    return mark + bare


def _offsets(text: str, span: Span) -> tuple[int, int]:
    lines = _LINE.findall(text.removeprefix(BOM))
    starts = [0, *accumulate(len(line) for line in lines)]
    return starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1
