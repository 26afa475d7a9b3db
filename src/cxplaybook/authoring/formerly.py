"""The list of ids that a thing or an entry of a list had before, written into its file.

Called by `rename`. It changes one place of the text and keeps the way in which the list is written.
"""

import re

from cxplaybook.authoring.edits import Edit, EditableText
from cxplaybook.documents import Document
from cxplaybook.model import Item, Thing
from cxplaybook.sources import FieldPath

_FIELD = "formerly"
_BRACE = re.compile(r"(?:&\S+\s+)?\{")
"""How an entry in braces begins, also one with a YAML anchor."""


def remember(item: Item, new_id: str, document: Document, text: EditableText) -> Edit:
    """The old id among the earlier ones; one that comes back into use makes room for it."""
    place = (*item.location.field, _FIELD)
    if not document.marks.has(place):
        return _field(item, document, text)
    whole = text.stretch(document.marks.value(place))
    if not item.formerly:
        return Edit(*whole, f"[{item.id}]")
    if new_id in item.formerly:
        entry = text.stretch(document.marks.value((*place, item.formerly.index(new_id))))
        return Edit(*entry, item.id)
    start, end = text.stretch(document.marks.value((*place, len(item.formerly) - 1)))
    if text.text.startswith("[", whole[0]):
        return Edit(end, end, f", {item.id}")
    line_start, line_end = text.line_around(start)
    # A comment behind the last entry stays with it.
    return Edit(line_end, line_end, f"{text.line_end}{text.text[line_start:start]}{item.id}")


def _field(item: Item, document: Document, text: EditableText) -> Edit:
    """The field: of a thing as the last one of its file, of an entry behind its id."""
    written = f"{_FIELD}: [{item.id}]"
    if not isinstance(item, Thing):
        return _behind_id(written, item.location.field, document, text)
    end = len(text.text)
    before = "" if text.text.endswith(("\n", "\r")) else text.line_end
    margin = " " * (document.marks.value().column - 1)
    return Edit(end, end, f"{before}{margin}{written}{text.line_end}")


def _behind_id(written: str, entry: FieldPath, document: Document, text: EditableText) -> Edit:
    """On a line of its own, or beside the id where the entry stands in braces."""
    start, end = text.stretch(document.marks.value((*entry, "id")))
    if _BRACE.match(text.text, text.stretch(document.marks.value(entry))[0]):
        return Edit(end, end, f", {written}")
    # A value of several lines ends where the next line begins.
    _, line_end = text.line_around(max(start, end - 1))
    margin = " " * (document.marks.key((*entry, "id")).column - 1)
    return Edit(line_end, line_end, f"{text.line_end}{margin}{written}")
