"""What remains of a broken file when everything that breaks its schema is left out.

So that one mistake costs one field, one entry or one file, and all the rest of a playbook is still checked. Nothing
is invented, and a field goes together with the group that can't be without it.
"""

from collections.abc import Collection, Iterator, Sequence

from cxplaybook.documents.inspection import repeated, unknown_keys
from cxplaybook.documents.schemas import Failure, Schemas
from cxplaybook.sources.limits import MAX_MISTAKES
from cxplaybook.sources.marks import FieldPath
from cxplaybook.sources.scalars import Data


def mend(schemas: Schemas, kind: str, data: Data, failures: Sequence[Failure]) -> tuple[Data, frozenset[FieldPath]]:
    """The valid rest of a file's data, and the paths of what it lacks; the empty path among them: nothing remains."""
    left_out: set[FieldPath] = set()
    rest = data
    while failures:
        broken = {path for failure in failures for path in _culprits(failure)}
        left_out |= {written_path(path, left_out) for path in broken}
        # Beyond so many mistakes the file is something else than it claims to be.
        if () in left_out or len(left_out) > MAX_MISTAKES:
            return {}, frozenset({()})
        rest = _without(data, left_out)
        failures = schemas.failures(kind, rest)
    return rest, frozenset(left_out)


def written_path(path: FieldPath, left_out: Collection[FieldPath]) -> FieldPath:
    """The path in the whole file of what has this path in the rest: entries that were left out count again."""
    whole: FieldPath = ()
    for step in path:
        whole = (*whole, _written_number(step, whole, left_out) if isinstance(step, int) else step)
    return whole


def _written_number(number: int, around: FieldPath, left_out: Collection[FieldPath]) -> int:
    for gone in sorted(path[-1] for path in left_out if path[:-1] == around and isinstance(path[-1], int)):
        if gone > number:
            break
        number += 1
    return number


def _culprits(failure: Failure) -> Iterator[FieldPath]:
    """What to leave out so that a failure goes away."""
    if failure.keyword == "additionalProperties":
        yield from ((*failure.path, key) for key in unknown_keys(failure.value, failure.schema))
    elif failure.keyword == "uniqueItems":
        yield from ((*failure.path, number) for number in repeated(failure.value))
    else:
        yield failure.path


def _without(data: Data, left_out: set[FieldPath], path: FieldPath = ()) -> Data:
    """A copy of the data that lacks some paths."""
    if isinstance(data, dict):
        return {
            key: _without(value, left_out, (*path, key)) for key, value in data.items() if (*path, key) not in left_out
        }
    if isinstance(data, list):
        return [
            _without(value, left_out, (*path, number))
            for number, value in enumerate(data)
            if (*path, number) not in left_out
        ]
    return data
