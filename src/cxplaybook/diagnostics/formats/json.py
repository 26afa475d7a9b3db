"""Diagnostics as JSON, for other programs."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from cxplaybook.diagnostics.core import Place, Reported, Severity, Silence, Silencer
from cxplaybook.diagnostics.formats.reporter import Reporter


class Json(Reporter):
    """One object with every diagnostic, those that are kept silent, and how many there are of each."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The object."""
        counts = Counter(entry.severity for entry in reported)
        silent = Counter(entry.silence.by for entry in self.silenced if entry.silence)
        result = {
            "diagnostics": [self._entry(entry) for entry in reported],
            "silenced": [{**self._entry(entry), **self._silence(entry.silence)} for entry in self.silenced],
            "summary": {str(severity): counts[severity] for severity in Severity}
            | {"silenced": {str(by): silent[by] for by in Silencer}},
        }
        return json.dumps(result, ensure_ascii=False, indent=2) + "\n"

    def nothing(self) -> str:
        """The object with an empty list."""
        return self.found(())

    def _silence(self, silence: Silence | None) -> dict[str, Any]:
        """What keeps a diagnostic silent, and the reason that the organisation gives."""
        return {"silenced_by": silence.by, "because": silence.reason(self.style.language)} if silence else {}

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
