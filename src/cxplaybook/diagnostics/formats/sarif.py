"""Diagnostics in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read."""

import json
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from cxplaybook import __version__
from cxplaybook.diagnostics.core import CheckInfo, Diagnostic, Place, Reported, Silence, Silencer, Span
from cxplaybook.diagnostics.formats.reporter import Reporter
from cxplaybook.diagnostics.identity import fingerprints
from cxplaybook.diagnostics.sentences import Said

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BASE = "%SRCROOT%"
"""Name that code hosts know for the top folder of the repository, which paths are told from."""

Json = dict[str, object]


class Sarif(Reporter):
    """One run: the checks that found something as rules, every diagnostic as a result; silent ones are suppressed."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The log."""
        entries = sorted((*reported, *self.silenced), key=lambda entry: entry.sort_key)
        checks = {entry.info.code: entry.info for entry in sorted(entries, key=lambda entry: entry.info.code)}
        prints = fingerprints(entry.diagnostic for entry in entries)
        positions = {code: number for number, code in enumerate(checks)}
        results = [
            {**self._result(entry), "ruleIndex": positions[entry.info.code], "partialFingerprints": {"thing/v1": mark}}
            for entry, mark in zip(entries, prints, strict=True)
        ]
        driver = {
            "name": "cxplaybook",
            "version": __version__,
            "language": self.style.language,
            "rules": [self._rule(check) for check in checks.values()],
        }
        run = {
            "tool": {"driver": driver},
            "language": self.style.language,
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {_BASE: {"description": _text("The top folder of the repository.")}},
            "results": results,
        }
        return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"

    def nothing(self) -> str:
        """The log with what is silent, or without a result."""
        return self.found(())

    def _rule(self, check: CheckInfo) -> Json:
        summary, *more = self.style.page(check, self.style.language) or (check.name,)
        text = "\n\n".join((summary, *more))
        return {
            "id": check.code,
            "name": check.name,
            "shortDescription": _text(summary),
            "fullDescription": _text(more[0] if more else summary),
            "help": {"text": text, "markdown": text},
            "defaultConfiguration": {"level": str(check.severity)},
            "properties": {"tags": [str(check.family)]},
        }

    def _result(self, entry: Reported) -> Json:
        diagnostic, said = entry.diagnostic, self.sentences(entry)
        here = (f"{self.say('diagnostic.note')}: {note.text}" for note in said.notes if note.place is None)
        told = "\n".join((said.says, f"{self.say('diagnostic.help')}: {said.help}", *here))
        result: Json = {
            "ruleId": entry.info.code,
            "level": str(entry.severity),
            "message": _text(told),
            "locations": [{"physicalLocation": self._physical(diagnostic.place), **_logical(diagnostic)}],
        }
        if related := list(self._related(said.notes)):
            result["relatedLocations"] = related
        # A run has suppressions on each result or on none: an empty list says that this one speaks.
        if self.silenced:
            result["suppressions"] = [self._suppression(entry.silence)] if entry.silence else []
        return result

    def _related(self, notes: Sequence[Said]) -> Iterator[Json]:
        """Second places that notes speak of."""
        placed = ((note.text, note.place) for note in notes if note.place)
        for number, (text, place) in enumerate(placed, start=1):
            yield {"id": number, "message": _text(text), "physicalLocation": self._physical(place)}

    def _physical(self, place: Place) -> Json:
        path = self.in_repository(place).path
        found: Json = {"artifactLocation": {"uri": quote(path), "uriBaseId": _BASE}}
        return {**found, "region": _region(place.span)} if place.span else found

    def _suppression(self, silence: Silence) -> Json:
        # Only a waiver stands beside what it silences; a setting and the baseline are somewhere else.
        kind = "inSource" if silence.by is Silencer.WAIVER else "external"
        reason = silence.reason(self.style.language) or self.say(f"silencer.{silence.by}")
        return {"kind": kind, "status": "accepted", "justification": reason}


def _text(text: str) -> Json:
    return {"text": text}


def _region(span: Span) -> Json:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _logical(diagnostic: Diagnostic) -> Json:
    """The thing and the field, for those who know the playbook better than its files."""
    if diagnostic.thing is None:
        return {}
    name = f"{diagnostic.thing}, {diagnostic.field}" if diagnostic.field else diagnostic.thing
    return {"logicalLocations": [{"fullyQualifiedName": name}]}
