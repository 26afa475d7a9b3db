"""The list of ids that a thing had before, written into its file.

Called by `rename`. It changes one place of the text and keeps the way in which the list is written.
"""

from cxplaybook.authoring.edits import Edit, EditableText
from cxplaybook.documents import Document
from cxplaybook.model import Thing

_FIELD = "formerly"


def remember(thing: Thing, new_id: str, document: Document, text: EditableText) -> Edit:
    """The old id among the earlier ones; one that comes back into use makes room for it."""
    if not document.marks.has((_FIELD,)):
        return _field(thing, document, text)
    whole = text.stretch(document.marks.value((_FIELD,)))
    if not thing.formerly:
        return Edit(*whole, f"[{thing.id}]")
    if new_id in thing.formerly:
        entry = text.stretch(document.marks.value((_FIELD, thing.formerly.index(new_id))))
        return Edit(*entry, thing.id)
    start, end = text.stretch(document.marks.value((_FIELD, len(thing.formerly) - 1)))
    if text.text.startswith("[", whole[0]):
        return Edit(end, end, f", {thing.id}")
    line_start, line_end = text.line_around(start)
    # A comment behind the last entry stays with it.
    return Edit(line_end, line_end, f"{text.line_end}{text.text[line_start:start]}{thing.id}")


def _field(thing: Thing, document: Document, text: EditableText) -> Edit:
    """The field as the last one of the file."""
    end = len(text.text)
    before = "" if text.text.endswith(("\n", "\r")) else text.line_end
    margin = " " * (document.marks.value().column - 1)
    return Edit(end, end, f"{before}{margin}{_FIELD}: [{thing.id}]{text.line_end}")
