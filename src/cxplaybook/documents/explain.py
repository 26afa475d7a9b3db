"""Failures of a file's schema as diagnostics: one for each mistake, at the smallest place that shows it.

Called by `documents.read` for files that don't fit. Every keyword has one function that knows its sentence's facts; a
test walks the schemas and names a keyword that has none.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.documents import contents, fields, types
from cxplaybook.documents.inspection import Inspection
from cxplaybook.documents.schemas import Failure
from cxplaybook.sources import FieldPath
from cxplaybook.sources.limits import MAX_MISTAKES

Explain = Callable[[Failure, Inspection], Iterator[Diagnostic]]

# In the order of how much a keyword says: where a value breaks several, the first one tells the cause.
KEYWORDS: Mapping[str, Explain] = {
    "type": types.type_,
    "additionalProperties": fields.additional_properties,
    "required": fields.required,
    "minProperties": contents.min_properties,
    "minItems": contents.min_items,
    "uniqueItems": contents.unique_items,
    "enum": contents.enum,
    "pattern": contents.pattern,
    "format": contents.format_,
    "minimum": contents.minimum,
    "maximum": contents.maximum,
}
_TOGETHER = {"additionalProperties", "required"}
"""Keywords that a group breaks by different mistakes, so that both are told."""


def explain(failures: Iterable[Failure], file: Inspection) -> Iterator[Diagnostic]:
    """What is wrong with a file that fails the schema of its kind, up to as much as anybody reads."""
    found = (diagnostic for failure in _telling(failures) for diagnostic in KEYWORDS[failure.keyword](failure, file))
    yield from islice(found, MAX_MISTAKES)
    one_more = next(found, None)
    if one_more:
        yield Diagnostic("too-many-mistakes", one_more.place, {"limit": str(MAX_MISTAKES)})


def _telling(failures: Iterable[Failure]) -> Iterator[Failure]:
    """The failures that each tell another mistake."""
    order = {keyword: number for number, keyword in enumerate(KEYWORDS)}
    told: dict[FieldPath, set[str]] = {}
    for failure in sorted(failures, key=lambda failure: order[failure.keyword]):
        before = told.setdefault(failure.path, set())
        # The validator repeats `required` for each field that is missing; one of them tells all.
        if not before or (failure.keyword not in before and {failure.keyword, *before} == _TOGETHER):
            before.add(failure.keyword)
            yield failure
