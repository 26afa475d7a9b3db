"""Diagnostics as a Code Quality report, which GitLab shows in a merge request."""

import json
from collections.abc import Mapping, Sequence

from cxplaybook.diagnostics.core import Place, Reported, Severity
from cxplaybook.diagnostics.formats.reporter import Reporter
from cxplaybook.diagnostics.identity import fingerprints

_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: "critical",
    Severity.WARNING: "minor",
    Severity.NOTE: "info",
}


class GitLab(Reporter):
    """A list of issues. GitLab compares it with the target branch's, so what is kept silent has no place in it."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The list."""
        prints = fingerprints(entry.diagnostic for entry in reported)
        issues = [self._issue(entry, mark) for entry, mark in zip(reported, prints, strict=True)]
        return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"

    def nothing(self) -> str:
        """An empty list."""
        return self.found(())

    def _issue(self, entry: Reported, fingerprint: str) -> dict[str, object]:
        said, place = self.sentences(entry), self.in_repository(entry.diagnostic.place)
        return {
            "description": f"{said.says}. {self.say.heading('diagnostic.help')}: {said.help}",
            "check_name": f"{entry.info.code} {entry.info.name}",
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[entry.severity],
            "location": {"path": place.path, "lines": _lines(place)},
        }


def _lines(place: Place) -> dict[str, int]:
    """The lines, which GitLab can't do without: of the file as a whole the first."""
    span = place.span
    return {"begin": span.line, "end": span.end_line} if span else {"begin": 1}
