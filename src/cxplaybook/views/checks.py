"""What the checks say, for the one edition whose readers can mend it.

Each thing's page shows its own, one page shows all by the role that owns the thing, and each check that spoke has a
page of its own. `Scope.reported` is None in every other edition, so nothing of it can show there.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from cxplaybook.checks.catalogue import CheckEntry, catalogue
from cxplaybook.checks.page import Example
from cxplaybook.diagnostics import CheckInfo, Family, Reported, Severity
from cxplaybook.diagnostics.formats.reporter import shown
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.language import FALLBACK
from cxplaybook.model import Ref
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice, ShownLink, ShownText, choice_key

CHECKS = "checks/index.md"
"""The page of all diagnostics."""


@dataclass(frozen=True, slots=True)
class DiagnosticView:
    """One diagnostic."""

    code: str
    severity: ShownChoice
    says: ShownText
    help: ShownText
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
class OwnerView:
    """The diagnostics that one role is to mend."""

    owner: ShownLink | None
    """None: nobody is named for the things."""
    anchor: str
    diagnostics: tuple[DiagnosticView, ...]
    """The worst first."""


@dataclass(frozen=True, slots=True)
class ChecksView:
    """The page of all diagnostics."""

    families: tuple[tuple[str, int], ...]
    """Name of each family that spoke, with how often."""
    owners: tuple[OwnerView, ...]
    """By the owner's title; what nobody owns comes last."""
    silenced: tuple[DiagnosticView, ...]
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
    diagnostics: tuple[DiagnosticView, ...]
    """What it says in this playbook."""


def own_diagnostics(ref: Ref, scope: Scope) -> tuple[DiagnosticView, ...]:
    """What speaks of a thing, the worst first."""
    return _views((entry for entry in _speaking(scope) if entry.diagnostic.thing == str(ref)), scope)


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
        silenced=_views((entry for entry in scope.reported or () if entry.silence), scope),
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
        why=ShownText(page.why[:1].upper() + page.why[1:], language, prose=True),
        bad=page.bad,
        good=page.good,
        diagnostics=_views(own, scope),
    )


def _speaking(scope: Scope) -> tuple[Reported, ...]:
    return tuple(entry for entry in scope.reported or () if entry.silence is None)


def _views(reported: Iterable[Reported], scope: Scope) -> tuple[DiagnosticView, ...]:
    return tuple(_view(entry, scope) for entry in sorted(reported, key=lambda entry: entry.severity.rank))


def _view(entry: Reported, scope: Scope) -> DiagnosticView:
    said = sentences(entry.diagnostic, entry.info, scope.language)
    language = scope.language if scope.language in entry.info.words else FALLBACK
    thing = _thing(entry)
    return DiagnosticView(
        code=entry.info.code,
        severity=_severity(entry.severity, scope),
        says=ShownText(said.says[:1].upper() + said.says[1:], language, prose=True),
        help=ShownText(said.help[:1].upper() + said.help[1:], language, prose=True),
        check_uri=_uri(entry.info),
        place=shown(entry.diagnostic.place),
        thing=scope.link(thing) if thing in scope.graph.items else None,
        silent=scope.words(choice_key(entry.silence.by)) if entry.silence else "",
        because=_because(entry, scope),
    )


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


def _owner_view(owner: Ref | None, entries: Iterable[Reported], scope: Scope) -> OwnerView:
    if owner is None:
        return OwnerView(None, "nobody", _views(entries, scope))
    return OwnerView(scope.link(owner), f"role-{owner.id}", _views(entries, scope))


def _uri(info: CheckInfo) -> str:
    return f"checks/{info.code}.md"
