"""Diagnostics as JSON, for other programs."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from cxplaybook.diagnostics.core import Place, Reported, Severity
from cxplaybook.diagnostics.formats.reporter import Reporter


class Json(Reporter):
    """One object with every diagnostic and how many there are of each severity."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The object."""
        counts = Counter(entry.severity for entry in reported)
        result = {
            "diagnostics": [self._entry(entry) for entry in reported],
            "summary": {str(severity): counts[severity] for severity in Severity},
        }
        return json.dumps(result, ensure_ascii=False, indent=2) + "\n"

    def nothing(self) -> str:
        """The object with an empty list."""
        return self.found(())

    def _entry(self, entry: Reported) -> dict[str, Any]:
        diagnostic, said = entry.diagnostic, self.sentences(entry)
        return {
            "code": entry.info.code,
            "name": entry.info.name,
            "family": entry.info.family,
            "severity": entry.severity,
            **_position(diagnostic.place),
            "thing": diagnostic.thing,
            "field": diagnostic.field,
            "message": said.says,
            "help": said.help,
            "suggestions": list(diagnostic.suggestions),
            "notes": [{"message": note.text, **_position(note.place or diagnostic.place)} for note in said.notes],
        }


def _position(place: Place) -> dict[str, Any]:
    """Where it is; lines and columns count from 1, the end is exclusive, null stands for the file as a whole."""
    span = place.span
    return {
        "path": place.path,
        "line": span.line if span else None,
        "column": span.column if span else None,
        "end_line": span.end_line if span else None,
        "end_column": span.end_column if span else None,
    }
