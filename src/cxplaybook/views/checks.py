"""What the checks say, for the one edition whose readers can mend it.

Each thing's page shows its own, one page shows all by the role that owns the thing, and each check that spoke has a
page of its own. `Scope.reported` is None in every other edition, so nothing of it can show there.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cxplaybook.checks.catalogue import CheckEntry, catalogue
from cxplaybook.checks.page import Example
from cxplaybook.diagnostics import CheckInfo, Diagnostic, Family, Reported, Severity
from cxplaybook.diagnostics.formats.reporter import shown
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.language import FALLBACK
from cxplaybook.language.choices import choice_key
from cxplaybook.model import Ref
from cxplaybook.values import Period, Unreadable
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice, ShownLink, ShownText

CHECKS = "checks/index.md"
"""The page of all diagnostics."""


@dataclass(frozen=True, slots=True)
class DiagnosticView:
    """One diagnostic."""

    code: str
    severity: ShownChoice
    says: ShownText
    help: ShownText
    """What to do about it."""
    notes: tuple[ShownText, ...]
    """Facts beside it."""
    check_uri: str
    """The page that explains its check."""
    place: str
    """File, line and column."""
    thing: ShownLink | None
    """What it is about. None: a file that isn't in the model."""
    silent: str
    """What keeps it silent. Empty: it speaks."""
    because: ShownText | None
    """The reason for that. None: it speaks, or the baseline gives none."""


@dataclass(frozen=True, slots=True)
class AdviceView:
    """Diagnostics of one check that the same advice helps against, so that it is read once."""

    diagnostics: tuple[DiagnosticView, ...]
    """At least one."""

    @property
    def help(self) -> ShownText:
        """What to do about each of them."""
        return self.diagnostics[0].help

    @property
    def code(self) -> str:
        """Of their check."""
        return self.diagnostics[0].code

    @property
    def check_uri(self) -> str:
        """The page that explains their check."""
        return self.diagnostics[0].check_uri


@dataclass(frozen=True, slots=True)
class OwnerView:
    """The diagnostics that one role is to mend."""

    owner: ShownLink | None
    """None: nobody is named for the things."""
    anchor: str
    count: str
    """How many there are of each severity: "1 error, 3 warnings"."""
    advice: tuple[AdviceView, ...]
    """The worst first."""


@dataclass(frozen=True, slots=True)
class ChecksView:
    """The page of all diagnostics."""

    families: tuple[tuple[str, int], ...]
    """Name of each family that spoke, with how often."""
    owners: tuple[OwnerView, ...]
    """By the owner's title; what nobody owns comes last."""
    silenced: tuple[AdviceView, ...]
    """What a waiver, a setting or the baseline keeps silent."""


@dataclass(frozen=True, slots=True)
class CheckView:
    """A check's page."""

    code: str
    name: str
    uri: str
    family: str
    severity: ShownChoice
    """As the check comes."""
    summary: ShownText
    finds: tuple[ShownText, ...]
    why: ShownText
    bad: Example | None
    good: Example | None
    advice: tuple[AdviceView, ...]
    """What it says in this playbook."""


def own_diagnostics(ref: Ref, scope: Scope) -> tuple[AdviceView, ...]:
    """What speaks of a thing, the worst first."""
    return _advice((entry for entry in _speaking(scope) if entry.diagnostic.thing == str(ref)), scope)


def checks_view(scope: Scope) -> ChecksView:
    """Everything that the checks say."""
    speaking = _speaking(scope)
    by_owner: dict[Ref | None, list[Reported]] = {}
    for entry in speaking:
        by_owner.setdefault(_owner(entry, scope), []).append(entry)
    counts = ((family, sum(entry.info.family is family for entry in speaking)) for family in Family)
    return ChecksView(
        families=tuple((scope.words(f"family.{family}"), count) for family, count in counts if count),
        owners=tuple(_owner_view(owner, by_owner[owner], scope) for owner in _in_order(by_owner, scope)),
        silenced=_advice((entry for entry in scope.reported or () if entry.silence), scope),
    )


def check_views(scope: Scope) -> tuple[CheckView, ...]:
    """The page of each check that spoke or is kept silent, by its code."""
    codes = {entry.info.code for entry in scope.reported or ()}
    return tuple(_check_view(entry, scope) for entry in catalogue().values() if entry.info.code in codes)


def _check_view(entry: CheckEntry, scope: Scope) -> CheckView:
    info, page = entry.info, entry.page(scope.language)
    language = scope.language if scope.language in entry.pages else FALLBACK
    own = (found for found in scope.reported or () if found.info is info)
    return CheckView(
        code=info.code,
        name=info.name,
        uri=_uri(info),
        family=scope.words(f"family.{info.family}"),
        severity=_severity(info.severity, scope),
        summary=ShownText(page.summary, language, prose=True),
        finds=tuple(ShownText(paragraph, language, prose=True) for paragraph in page.finds),
        why=_sentence(page.why, language),
        bad=page.bad.pointing(scope.words("explain.here")) if page.bad else None,
        good=page.good,
        advice=_advice(own, scope),
    )


def _speaking(scope: Scope) -> tuple[Reported, ...]:
    return tuple(entry for entry in scope.reported or () if entry.silence is None)


def _advice(reported: Iterable[Reported], scope: Scope) -> tuple[AdviceView, ...]:
    by_help: dict[tuple[int, str, str], list[DiagnosticView]] = {}
    for entry in sorted(reported, key=lambda entry: entry.severity.rank):
        view = _view(entry, scope)
        by_help.setdefault((entry.severity.rank, view.code, view.help.text), []).append(view)
    return tuple(AdviceView(tuple(views)) for views in by_help.values())


def _view(entry: Reported, scope: Scope) -> DiagnosticView:
    said = sentences(_dated(entry.diagnostic, scope), entry.info, scope.language)
    language = scope.language if scope.language in entry.info.words else FALLBACK
    thing = _thing(entry)
    return DiagnosticView(
        code=entry.info.code,
        severity=_severity(entry.severity, scope),
        says=_sentence(said.says, language),
        help=_sentence(said.help, language),
        notes=tuple(_sentence(note.text, language) for note in said.notes),
        check_uri=_uri(entry.info),
        place=shown(entry.diagnostic.place),
        thing=scope.link(thing) if thing in scope.graph.items else None,
        silent=scope.words(choice_key(entry.silence.by)) if entry.silence else "",
        because=_because(entry, scope),
    )


def _sentence(text: str, language: str) -> ShownText:
    return ShownText(text[:1].upper() + text[1:], language, prose=True)


def _dated(diagnostic: Diagnostic, scope: Scope) -> Diagnostic:
    """The diagnostic with days and periods as the page writes them; a terminal keeps those of the file."""
    facts = {name: _in_words(fact, scope) for name, fact in diagnostic.arguments.items()}
    return replace(diagnostic, arguments=facts)


def _in_words(fact: str, scope: Scope) -> str:
    try:
        period = Period.parse(fact)
    except Unreadable:
        return fact
    # An id may look like a period in small letters: `2026-q4`.
    return scope.format.period(period) if str(period) == fact else fact


def _because(entry: Reported, scope: Scope) -> ShownText | None:
    reason = entry.silence.reason(scope.language) if entry.silence else ""
    if not entry.silence or not reason:
        return None
    language = next(code for code, text in entry.silence.because.items() if text == reason)
    return ShownText(reason, language, prose=True)


def _severity(severity: Severity, scope: Scope) -> ShownChoice:
    return ShownChoice(severity.value, scope.words(f"diagnostic.{severity}"))


def _thing(entry: Reported) -> Ref:
    kind, _, name = (entry.diagnostic.thing or "").partition(":")
    return Ref(kind, name)


def _owner(entry: Reported, scope: Scope) -> Ref | None:
    """Role that answers for what a diagnostic is about. None: nobody does, or nobody that this edition shows."""
    thing = scope.graph.items.get(_thing(entry))
    owner = thing.owner if thing else None
    return owner if owner in scope.graph.items else None


def _in_order(owners: Iterable[Ref | None], scope: Scope) -> list[Ref | None]:
    named = [owner for owner in owners if owner is not None]
    named.sort(key=lambda owner: scope.sort_key(scope.link(owner).title.text))
    return [*named, *(owner for owner in owners if owner is None)]


def _owner_view(owner: Ref | None, entries: Sequence[Reported], scope: Scope) -> OwnerView:
    counts = Counter(entry.severity for entry in entries)
    counted = (
        scope.words(f"diagnostic.{severity}s", count=counts[severity]) for severity in Severity if counts[severity]
    )
    return OwnerView(
        owner=scope.link(owner) if owner else None,
        anchor=f"role-{owner.id}" if owner else "nobody",
        count=", ".join(counted),
        advice=_advice(entries, scope),
    )


def _uri(info: CheckInfo) -> str:
    return f"checks/{info.code}.md"
