"""What a playbook makes of the checks: severities of its own, checks switched off, and waivers on single items.

`runner.judge` asks it about every diagnostic, then for the settings and waivers that did nothing. It runs no check.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from cxplaybook.checks.catalogue import CheckEntry, catalogue, find
from cxplaybook.checks.found import Found, diagnostic_of
from cxplaybook.diagnostics import CheckInfo, Diagnostic, Reported, Severity
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.documents import DocumentSet
from cxplaybook.model import Item, Playbook, Thing, items_in
from cxplaybook.model.base import Waiver
from cxplaybook.model.kinds.playbook import CheckSetting, SettingSeverity

_FROM_WORST = (SettingSeverity.ERROR, SettingSeverity.WARNING, SettingSeverity.NOTE, SettingSeverity.OFF)


@dataclass(frozen=True, slots=True)
class Held:
    """A waiver and the item that it stands on."""

    waiver: Waiver
    item: Item

    def covers(self, diagnostic: Diagnostic, documents: DocumentSet) -> bool:
        """Whether a diagnostic is about the item or something in it."""
        path = self.item.location.path
        if isinstance(self.item, Thing):
            # The values of a metric stand in a file of their own and are its own all the same.
            return diagnostic.place.path == path or diagnostic.thing == str(self.item.ref)
        document = documents.at(path)
        return document is not None and document.holds(self.item.location.field, diagnostic.place)


@dataclass(frozen=True, slots=True)
class Policy:
    """Every setting and waiver of a playbook. The empty one leaves each check as it comes."""

    settings: tuple[CheckSetting, ...] = ()
    waivers: tuple[Held, ...] = ()
    documents: DocumentSet = field(default_factory=lambda: DocumentSet((), (), ()))

    @classmethod
    def of(cls, playbook: Playbook, documents: DocumentSet) -> "Policy":
        """What a playbook says of the checks."""
        items = [item for thing in playbook for item in items_in(thing)]
        held = tuple(Held(waiver, item) for item in items for waiver in item.waivers)
        return cls(playbook.settings.checks, held, documents)

    def setting(self, info: CheckInfo, path: str) -> CheckSetting | None:
        """The setting that holds for a check in a file: that of the nearest folder, of two for one folder the last."""
        around = [setting for setting in self.settings if _is(setting.check, info) and _covers(setting.place, path)]
        return None if info.fixed else max(reversed(around), key=_depth, default=None)

    def waiver(self, info: CheckInfo, diagnostic: Diagnostic) -> Waiver | None:
        """The waiver that keeps a diagnostic silent: of several the one on the innermost item."""
        held = [one for one in self.waivers if _is(one.waiver.check, info) and one.covers(diagnostic, self.documents)]
        innermost = max(held, key=lambda one: len(one.item.location.field), default=None)
        return innermost.waiver if innermost and not info.fixed else None

    def idle(self, reported: Sequence[Reported]) -> Iterator[Diagnostic]:
        """What is wrong with the settings and waivers themselves, once everything else is judged."""
        for setting in self.settings:
            yield from self._told(setting, "setting-without-effect", self._why_idle(setting, reported))
        silencing = (self.waiver(entry.info, entry.diagnostic) for entry in reported)
        needed = {waiver.location for waiver in silencing if waiver}
        for held in self.waivers:
            why = "silent" if held.waiver.location not in needed else ""
            yield from self._told(held.waiver, "waiver-without-effect", why)

    def _told(self, written: CheckSetting | Waiver, check: str, why: str) -> Iterator[Diagnostic]:
        entry, at = find(written.check), written.location / "check"
        if entry is None:
            names = [name for known in catalogue().values() for name in (known.info.name, known.info.code)]
            found = Found(at, {"check": written.check}, nearest(written.check, names))
            yield diagnostic_of("unknown-check", found, self.documents)
        elif entry.info.fixed or why:
            yield diagnostic_of(check, Found.at(at, **_facts(written, entry, why)), self.documents)

    def _why_idle(self, setting: CheckSetting, reported: Iterable[Reported]) -> str:
        """Why a setting does nothing; empty: it does something, or is about a check that isn't there."""
        entry = find(setting.check)
        if entry is None or entry.info.fixed:
            return ""
        under = setting.place
        if any(_is(other.check, entry.info) and other.place == under for other in self._after(setting)):
            return "twice"
        if not any(_covers(under, path) for path in self._paths()):
            return "nowhere"
        without = self._without(setting, entry.info)
        if setting.severity is without:
            return "same"
        used = any(self.setting(other.info, other.diagnostic.place.path) is setting for other in reported)
        # A stricter setting is for whatever may come; a milder one that nothing needs would hide what comes.
        return "unneeded" if _rank(setting.severity) > _rank(without) and not used else ""

    def _after(self, setting: CheckSetting) -> tuple[CheckSetting, ...]:
        position = next(number for number, other in enumerate(self.settings) if other is setting)
        return self.settings[position + 1 :]

    def _without(self, setting: CheckSetting, info: CheckInfo) -> SettingSeverity:
        """How much the check would matter there without a setting."""
        others = tuple(other for other in self.settings if _depth(other) < _depth(setting))
        around = Policy(others).setting(info, setting.place)
        return around.severity if around else SettingSeverity(info.severity.value)

    def _paths(self) -> Iterator[str]:
        yield from (document.path for document in self.documents.documents)
        yield from (home.path for home in self.documents.series)


NO_POLICY = Policy()
"""Each check as it comes."""


def severity_of(setting: CheckSetting, info: CheckInfo) -> Severity:
    """What a setting makes of a check; a check that is switched off keeps its own severity for the record."""
    return info.severity if setting.severity is SettingSeverity.OFF else Severity(setting.severity.value)


def _facts(written: CheckSetting | Waiver, entry: CheckEntry, why: str) -> dict[str, str]:
    facts = {"check": written.check, "why": "fixed" if entry.info.fixed else why}
    if isinstance(written, CheckSetting):
        facts |= {"severity": written.severity.value, "under": written.under or ""}
    return facts


def _is(name: str, info: CheckInfo) -> bool:
    entry = find(name)
    return entry is not None and entry.info is info


def _depth(setting: CheckSetting) -> int:
    return setting.place.count("/") + 1 if setting.place else 0


def _covers(under: str, path: str) -> bool:
    return not under or path == under or path.startswith(f"{under}/")


def _rank(severity: SettingSeverity) -> int:
    return _FROM_WORST.index(severity)
