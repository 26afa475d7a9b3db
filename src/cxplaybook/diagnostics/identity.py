"""Which diagnostics of two runs are the same one, although lines were added above it in between.

Used by the baseline of `checks` and by formats whose readers compare runs. It compares nothing itself.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.diagnostics.core import Diagnostic

_POSITION = re.compile(r" \d+(?=,|$)")
_FIGURE = re.compile(r"[\d\s.,%\u2212-]+([hqw]\d+)?", re.IGNORECASE)
"""A number, an amount, a day or a period."""


@dataclass(frozen=True, slots=True, order=True)
class Identity:
    """What stays of a diagnostic when the file around it changes."""

    path: str
    check: str
    field: str
    """The field without positions in lists, which shift with every new entry: `expectations, do`."""
    facts: tuple[tuple[str, str], ...] = ()
    """The arguments by name, but for bare figures and periods: what a check counts may differ from day to day."""

    @property
    def hash(self) -> str:
        """It in 40 characters."""
        return _hashed(self.path, self.check, self.field, self.facts)


def identity(diagnostic: Diagnostic) -> Identity:
    """What makes a diagnostic this one; two entries of one list can have the same."""
    place = _POSITION.sub("", diagnostic.field or "")
    return Identity(diagnostic.place.path, diagnostic.check, place, tuple(sorted(_facts(diagnostic.arguments))))


def fingerprints(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """A text for each diagnostic that no other of them has and that stays the same while others come and go."""
    seen: Counter[Identity] = Counter()
    for diagnostic in diagnostics:
        found = identity(diagnostic)
        yield _hashed(found.hash, seen[found])
        seen[found] += 1


def _facts(arguments: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in arguments.items():
        # `field` is the name of the field, once more and with its position.
        if name != "field" and not _FIGURE.fullmatch(value):
            yield name, value


def _hashed(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()[:40]
