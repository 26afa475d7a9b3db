"""A report as JSON, for other programs.

One object; new keys may come, those here stay:

    comparable    whether both sides could be read; if not, the lists below are empty
    language      language of the words
    remarks       what was left out and why, in words
    concerns      roles with `role` (id), `title` and `changes` (how many concern it), the most concerned first
    changes       each with
        how       added, removed, changed, reordered, moved or renamed
        meaning   what it means, such as `target.stricter`; null: the field says it
        weight    work, lead or editorial
        item      kind and id (`promise:answer-in-15-minutes`)
        title     what the thing is called that it is told under
        field     keys from the item down, without positions in lists (`steps.within`); empty: the whole item
        old, new                        what the files say, as YAML has it; null: nothing, or a table of results says it
        says, subject, before, after    in words, on one line each; empty: there is nothing to say
        details                         what a new item says, by the names of its fields
        old_at, new_at                  path, line and column (from 1) where it stood and stands; null: nowhere
        concerns                        roles with `role`, `relation` and `path` from the item to the role
"""

import json
from typing import Any

from cxplaybook.analysis.concerned import Concern
from cxplaybook.diff.difference import Difference, Side
from cxplaybook.diff.formats.reporter import Reporter
from cxplaybook.diff.report import Group, Line
from cxplaybook.documents.schemas import value_at
from cxplaybook.model import Location
from cxplaybook.sources import Data


class Json(Reporter):
    """One object with every difference."""

    def text(self) -> str:
        """The whole output."""
        comparison = self.report.comparison
        counts = comparison.counts if comparison else ()
        titled = zip(counts, self.report.concerns, strict=True)
        result = {
            "comparable": comparison is not None,
            "language": self.report.language,
            "remarks": list(self.report.remarks),
            "concerns": [{"role": role.id, "title": title, "changes": count} for (role, count), (title, _) in titled],
            "changes": [
                self._line(line, group)
                for section in self.report.sections
                for group in section.groups
                for line in group.lines
            ],
        }
        return json.dumps(result, ensure_ascii=False, indent=2) + "\n"

    def _line(self, line: Line, group: Group) -> dict[str, Any]:
        difference, meaning = line.effect.difference, line.effect.meaning
        sides = self.report.comparison
        return {
            "how": difference.how,
            "meaning": meaning.name,
            "weight": meaning.weight,
            "item": str(difference.item),
            "title": group.title,
            "field": difference.path,
            "old": _written(difference, difference.old_at, sides.old) if sides else None,
            "new": _written(difference, difference.new_at, sides.new) if sides else None,
            "says": line.headline,
            "subject": line.subject,
            "before": line.before,
            "after": line.after,
            "details": dict(line.details),
            "old_at": _place(difference.old_at, sides.old) if sides else None,
            "new_at": _place(difference.new_at, sides.new) if sides else None,
            "concerns": [_concern(concern) for concern in line.effect.concerns],
        }


def _concern(concern: Concern) -> dict[str, Any]:
    return {"role": concern.role.id, "relation": concern.relation, "path": [str(ref) for ref in concern.path]}


def _written(difference: Difference, location: Location | None, side: Side) -> Data:
    """What stands at a place of a file; nothing where a difference is of something that no file says in one place."""
    document = side.documents.at(location.path) if location else None
    if location is None or document is None or (difference.field and difference.field[-1] not in location.field):
        return None
    return value_at(dict(document.data), location.field)


def _place(location: Location | None, side: Side) -> dict[str, Any] | None:
    document = side.documents.at(location.path) if location else None
    if location is None or document is None:
        return None
    span = document.place(location.field).span
    return {"path": location.path, "line": span.line if span else None, "column": span.column if span else None}
