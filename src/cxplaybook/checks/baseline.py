"""What was wrong when an organisation began to check its playbook, so that later only new diagnostics fail.

`check --baseline` writes the file, `pipeline` reads it and `runner.judge` asks it. Its text is sorted and holds no
line numbers, so that it changes in a commit only where a diagnostic came or went.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cxplaybook.diagnostics import Diagnostic, Place, Reported, Silence, Silencer, Span
from cxplaybook.diagnostics.identity import Identity, identity
from cxplaybook.sources import MAX_CSV_BYTES, Source

FILE = ".cxplaybook-baseline.json"
"""Where it is, in the project folder."""

OUT_OF_DATE, BROKEN = "baseline-out-of-date", "broken-baseline"
"""Names of the checks about the baseline itself."""

_ABOUT = "What was wrong when we began. `cxplaybook check --baseline` writes this file; nobody edits it by hand."
_SILENCE = Silence(Silencer.BASELINE)


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each diagnostic was there."""

    counts: Mapping[Identity, int] = field(default_factory=dict)
    broken: Diagnostic | None = None
    """Why the file can't be used. None: it can, or there is none."""

    @classmethod
    def read(cls, source: Source) -> "Baseline":
        """The baseline of a project; empty where it has none."""
        content = source.read(FILE, MAX_CSV_BYTES)
        if isinstance(content, Diagnostic):
            return cls(broken=None if content.check == "missing-file" else content)
        try:
            return cls(_counts(json.loads(content.decode("utf-8"))))
        except json.JSONDecodeError as error:
            return cls(broken=_unusable(Span(error.lineno, error.colno, error.lineno, error.colno + 1)))
        except (UnicodeDecodeError, RecursionError, ValueError):
            return cls(broken=_unusable(None))

    def applied(self, reported: Iterable[Reported]) -> tuple[Reported, ...]:
        """The diagnostics, those silent that were there before; where more of a kind came, the first are the old."""
        left = Counter(self.counts)
        return tuple(self._judged(entry, left) for entry in reported)

    def faults(self, reported: Iterable[Reported]) -> Iterator[Diagnostic]:
        """What is wrong with the baseline itself, once it is applied: it can't be used, or knows what is mended."""
        if self.broken:
            yield self.broken
        met = sum(entry.silence is _SILENCE for entry in reported)
        gone = sum(self.counts.values()) - met
        if gone:
            facts = {"count": str(gone), "why": "one" if gone == 1 else "several"}
            yield Diagnostic(OUT_OF_DATE, Place(FILE), facts)

    def _judged(self, entry: Reported, left: Counter[Identity]) -> Reported:
        found = identity(entry.diagnostic)
        if not _recordable(entry) or not left[found]:
            return entry
        left[found] -= 1
        return replace(entry, silence=_SILENCE)


NO_BASELINE = Baseline()
"""Nothing was there before."""


def recorded(reported: Iterable[Reported]) -> Counter[Identity]:
    """What a new baseline holds: all that speaks or is silent because of the old one, but what nothing can silence."""
    kept = (replace(entry, silence=None) if entry.silence is _SILENCE else entry for entry in reported)
    return Counter(identity(entry.diagnostic) for entry in kept if _recordable(entry))


def baseline_text(counts: Mapping[Identity, int]) -> str:
    """The file that holds a baseline: a line for each kind of diagnostic."""
    lines = ",\n".join(f"    {_json(_entry(found, counts[found]))}" for found in sorted(counts))
    listed = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "about": {_json(_ABOUT)},\n  "diagnostics": {listed}\n}}\n'


def _recordable(entry: Reported) -> bool:
    return entry.silence is None and not entry.info.fixed and entry.info.name != OUT_OF_DATE


def _entry(found: Identity, count: int) -> dict[str, object]:
    return {
        "path": found.path,
        "check": found.check,
        "field": found.field,
        "facts": dict(found.facts),
        "count": count,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _counts(data: object) -> Counter[Identity]:
    """The counts in the data of a file.

    Raises:
        ValueError: it isn't what `baseline_text` writes.
    """
    entries = data.get("diagnostics") if isinstance(data, dict) else None
    if not isinstance(entries, list):
        raise ValueError("no list of diagnostics")  # noqa: TRY004 - what a file holds is a value
    counts: Counter[Identity] = Counter()
    for entry in entries:
        found, count = _read_entry(entry)
        counts[found] += count
    return counts


def _read_entry(entry: object) -> tuple[Identity, int]:
    match entry:
        case {"path": str(path), "check": str(check), "field": str(field_), "facts": dict(facts), "count": int(count)}:
            return Identity(path, check, field_, _facts(facts)), max(count, 0)
        case _:
            raise ValueError("no diagnostic")


def _facts(facts: Mapping[object, object]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(name), str(value)) for name, value in facts.items()))


def _unusable(span: Span | None) -> Diagnostic:
    return Diagnostic(BROKEN, Place(FILE, span))
