"""Failures of a file's schema as diagnostics: one for each mistake, at the smallest place that shows it.

Called by `documents.read` for files that don't fit. Every keyword has one function that knows its sentence's facts; a
test walks the schemas and names a keyword that has none.
"""

from collections.abc import Callable, Iterator, Mapping

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.documents import contents, fields, types
from cxplaybook.documents.inspection import Inspection
from cxplaybook.documents.schemas import Failure

Explain = Callable[[Failure, Inspection], Iterator[Diagnostic]]

# In the order of how much a keyword says: where a value breaks several, the first one tells the cause.
KEYWORDS: Mapping[str, Explain] = {
    "type": types.type_,
    "additionalProperties": fields.additional_properties,
    "required": fields.required,
    "minProperties": contents.min_properties,
    "minItems": contents.min_items,
    "maxItems": contents.max_items,
    "uniqueItems": contents.unique_items,
    "enum": contents.enum,
    "pattern": contents.pattern,
    "format": contents.format_,
    "minimum": contents.minimum,
    "maximum": contents.maximum,
}
_TOGETHER = ({"additionalProperties", "required"}, {"maxItems", "uniqueItems"})
"""Keywords that a value breaks by different mistakes, so that both are told."""


def explain(file: Inspection) -> Iterator[Diagnostic]:
    """What is wrong with a file that doesn't fit the schema of its kind."""
    for failure in _telling(file):
        yield from KEYWORDS[failure.keyword](failure, file)


def _telling(file: Inspection) -> Iterator[Failure]:
    """The failures that each tell another mistake."""
    order = list(KEYWORDS)
    told: dict[object, set[str]] = {}
    failures = file.schemas.failures(file.kind, file.data)
    for failure in sorted(failures, key=lambda failure: order.index(failure.keyword)):
        before = told.setdefault(failure.path, set())
        # `jsonschema` repeats `required` for each field that is missing; one of them tells all.
        if not before or (failure.keyword not in before and {failure.keyword, *before} in _TOGETHER):
            before.add(failure.keyword)
            yield failure
