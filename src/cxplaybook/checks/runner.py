"""Runs the checks and tells how much each diagnostic matters.

Called by `pipeline`: first `run_checks` on the model, then `judge` on what readers, schemas and checks found.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cxplaybook.checks.baseline import NO_BASELINE, Baseline
from cxplaybook.checks.catalogue import catalogue
from cxplaybook.checks.consequences import LOOKING_FOR_GAPS, Mistaken
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import diagnostic_of
from cxplaybook.checks.settings import NO_POLICY, Policy, severity_of
from cxplaybook.diagnostics import CheckInfo, Diagnostic, Family, Reported, Severity, Silence, Silencer
from cxplaybook.model import Playbook
from cxplaybook.model.base import Waiver
from cxplaybook.model.kinds.playbook import CheckSetting, SettingSeverity
from cxplaybook.model.kinds.promise import Promise, PromiseState


def run_checks(context: Context) -> Iterator[Diagnostic]:
    """What every check finds in a playbook, check by check."""
    unfinished, mistaken = _unfinished(context.playbook), Mistaken.of(context)
    for name, entry in catalogue().items():
        if entry.check:
            for found in entry.check(context):
                diagnostic = diagnostic_of(name, found, context.documents)
                follows = entry.info.family in LOOKING_FOR_GAPS and mistaken.explains(found, context)
                yield replace(diagnostic, unfinished=diagnostic.place.path in unfinished, follows=follows)


def judge(
    diagnostics: Iterable[Diagnostic], policy: Policy = NO_POLICY, baseline: Baseline = NO_BASELINE
) -> tuple[Reported, ...]:
    """Diagnostics with their checks and severities, in the order of files and places; those kept silent are among them.

    What only follows from another mistake is not, but still counts for waivers and baseline: it will be back.

    Args:
        diagnostics: from any stage.
        policy: what the playbook makes of the checks; what is wrong with that itself is added.
        baseline: what was there before; what is wrong with that is added too.
    """
    found = [_reported(diagnostic, policy) for diagnostic in diagnostics]
    # What is said of a waiver can't be waived: nothing would be left to tell of it.
    found += [_reported(diagnostic, Policy(policy.settings)) for diagnostic in policy.idle(found)]
    ordered = baseline.applied(_sorted(found))
    faults = (_reported(diagnostic, policy) for diagnostic in baseline.faults(ordered))
    return _sorted([*(entry for entry in ordered if not entry.diagnostic.follows), *faults])


def _sorted(reported: Iterable[Reported]) -> tuple[Reported, ...]:
    return tuple(sorted(reported, key=lambda entry: entry.sort_key))


def _reported(diagnostic: Diagnostic, policy: Policy) -> Reported:
    info = catalogue()[diagnostic.check].info
    setting = policy.setting(info, diagnostic.place.path)
    severity = severity_of(setting, info) if setting else info.severity
    if diagnostic.unfinished and info.family is Family.COVERAGE:
        severity = Severity.NOTE
    return Reported(diagnostic, info, severity, _silence(diagnostic, info, policy, setting))


def _unfinished(playbook: Playbook) -> frozenset[str]:
    """Files of drafts and of promises that are only proposed."""
    return frozenset(
        thing.location.path
        for thing in playbook
        if thing.draft or (isinstance(thing, Promise) and thing.state is PromiseState.PROPOSED)
    )


def _silence(diagnostic: Diagnostic, info: CheckInfo, policy: Policy, setting: CheckSetting | None) -> Silence | None:
    """What keeps a diagnostic silent: a waiver first, because its reason is about just this. None: it speaks."""
    waiver = policy.waiver(info, diagnostic)
    if waiver:
        return _silenced(Silencer.WAIVER, waiver)
    return _silenced(Silencer.SETTING, setting) if setting and setting.severity is SettingSeverity.OFF else None


def _silenced(by: Silencer, reason: Waiver | CheckSetting) -> Silence:
    return Silence(by, reason.because.by_language)
