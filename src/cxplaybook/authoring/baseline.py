"""The baseline of a playbook in which something gets another name: what was there before is still the same.

Called by `cxplaybook rename`. Diagnostics name things in their facts in many ways, so nothing is guessed from words:
the checks look at the playbook before and after, and each diagnostic is met again by its file, check and field.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from cxplaybook.authoring.rename import Renaming
from cxplaybook.checks.baseline import FILE, Baseline, baseline_text
from cxplaybook.diagnostics import Diagnostic, Reported
from cxplaybook.diagnostics.identity import Identity, identity
from cxplaybook.pipeline import assess
from cxplaybook.sources import Entry, Source


def with_baseline(renaming: Renaming, before: Iterable[Reported], source: Source, today: date) -> Renaming:
    """The renaming that also changes the baseline, where the project has one that it concerns.

    Args:
        renaming: what changes in the content.
        before: what the checks found, silent or not.
        source: the project as it is.
        today: the day it is.
    """
    counts = Baseline.read(source).counts
    if not counts:
        return renaming
    after = assess(Renamed(source, renaming), today).judged
    moved = dict(renaming.moves)
    met = _met(before, after, moved)
    changed: Counter[Identity] = Counter()
    for found, count in counts.items():
        changed[met.get(found) or replace(found, path=moved.get(found.path, found.path))] += count
    if changed == counts:
        return renaming
    return replace(renaming, contents={**renaming.contents, FILE: baseline_text(changed)})


@dataclass(frozen=True, slots=True)
class Renamed:
    """A project as it is once something has got another name."""

    source: Source
    renaming: Renaming

    def entries(self, folder: str) -> tuple[Entry, ...] | Diagnostic:
        """What is in a folder, by name; empty if there is no such folder."""
        found = self.source.entries(folder)
        if isinstance(found, Diagnostic):
            return found
        names = {old: new.rpartition("/")[2] for old, new in self.renaming.moves}
        renamed = (Entry(names.get(f"{folder}/{entry.name}", entry.name), entry.kind) for entry in found)
        return tuple(sorted(renamed, key=lambda entry: entry.name))

    def read(self, path: str, limit: int) -> bytes | Diagnostic:
        """The bytes of a file of at most `limit` bytes."""
        before = next((old for old, new in self.renaming.moves if new == path), path)
        text = self.renaming.contents.get(before)
        return self.source.read(before, limit) if text is None else text.encode()


def _met(before: Iterable[Reported], after: Iterable[Reported], moved: Mapping[str, str]) -> dict[Identity, Identity]:
    """What each diagnostic is called afterwards; those that can't be told apart keep their order in the file."""
    later = _by_field(after, {})
    pairs: dict[Identity, Identity] = {}
    for key, found in _by_field(before, moved).items():
        if len(found) == len(later[key]):
            pairs.update(zip(found, later[key], strict=True))
    return pairs


def _by_field(reported: Iterable[Reported], moved: Mapping[str, str]) -> defaultdict[tuple[str, ...], list[Identity]]:
    """Diagnostics by file, check and field, in the order of the file."""
    found: defaultdict[tuple[str, ...], list[Identity]] = defaultdict(list)
    for diagnostic in (entry.diagnostic for entry in reported):
        path = diagnostic.place.path
        found[moved.get(path, path), diagnostic.check, diagnostic.field or ""].append(identity(diagnostic))
    return found
