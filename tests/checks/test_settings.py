"""What a playbook makes of the checks: severities, checks switched off, waivers, and those that do nothing."""

from collections.abc import Mapping

import pytest
from tests.builders import TODAY, playbook

from cxplaybook.checks import judge
from cxplaybook.diagnostics import Diagnostic, Place, Reported, Silencer
from cxplaybook.pipeline import assess

ROLE = "roles/field-technician.yaml"
ROUND = {ROLE: "reports_to: dispatcher", "roles/dispatcher.yaml": "reports_to: field-technician"}
"""Two roles that report to each other: one `circular-reporting`, an error, at the dispatcher."""
CHECK = "circular-reporting"


def setting(severity: str, under: str = "", check: str = CHECK) -> str:
    """One entry of `checks` in `playbook.yaml`."""
    place = f"under: {under}, " if under else ""
    return f"  - {{check: {check}, severity: {severity}, {place}because: We know.}}\n"


def judged(*settings: str, files: Mapping[str, str] = ROUND) -> tuple[Reported, ...]:
    """What is wrong in a playbook with these settings, as far as these tests are about it."""
    written = f"checks:\n{''.join(settings)}" if settings else ""
    found = assess(playbook({**files, "playbook.yaml": written}), TODAY).judged
    about = (CHECK, "unknown-check", "waiver-without-effect", "setting-without-effect", "unknown-id")
    return tuple(entry for entry in found if entry.info.name in about)


def told(reported: tuple[Reported, ...]) -> list[tuple[str, str]]:
    """Name and severity of what speaks; of what is silent, what keeps it so."""
    return [(entry.info.name, entry.silence.by if entry.silence else entry.severity) for entry in reported]


def why(reported: tuple[Reported, ...]) -> list[tuple[str, str]]:
    """Name and case of what is wrong with the settings and waivers themselves."""
    return [
        (entry.info.name, entry.diagnostic.arguments.get("why", "")) for entry in reported if entry.info.name != CHECK
    ]


def test_no_setting() -> None:
    """A check has the severity it comes with."""
    assert told(judged()) == [(CHECK, "error")]


@pytest.mark.parametrize("name", [CHECK, "CX208"])
def test_milder_severity(name: str) -> None:
    """A setting changes the severity of a check, by its name or its code."""
    assert told(judged(setting("note", check=name))) == [(CHECK, "note")]


def test_off() -> None:
    """A check that is switched off stays silent, and the record keeps the reason."""
    (entry,) = judged(setting("off"))

    assert entry.silence is not None
    assert (entry.silence.by, entry.silence.reason("en"), entry.severity) == (Silencer.SETTING, "We know.", "error")


@pytest.mark.parametrize("under", ["content/roles", "content/roles/", "./content/roles/dispatcher.yaml"])
def test_under_place(under: str) -> None:
    """A setting for a folder or a file holds for what is in it."""
    assert told(judged(setting("note", under))) == [(CHECK, "note")]


def test_under_elsewhere() -> None:
    """A setting for another folder changes nothing, and says so."""
    assert told(judged(setting("note", "content/plays/"))) == [("setting-without-effect", "warning"), (CHECK, "error")]


def test_half_a_name_is_another_place() -> None:
    """`content/rol` is no folder around `content/roles`."""
    assert why(judged(setting("note", "content/rol"))) == [("setting-without-effect", "nowhere")]


def test_nearest_folder_wins() -> None:
    """Of two settings the one for the smaller place holds, in whatever order they stand."""
    near, far = setting("note", "content/roles/"), setting("off")

    assert told(judged(near, far)) == told(judged(far, near))
    assert (CHECK, "note") in told(judged(near, far))


def test_last_of_two_wins() -> None:
    """Of two settings for one place the later holds, and the earlier is told."""
    assert told(judged(setting("off"), setting("note"))) == [("setting-without-effect", "warning"), (CHECK, "note")]
    assert why(judged(setting("off"), setting("note"))) == [("setting-without-effect", "twice")]


def test_stricter_setting_is_never_idle() -> None:
    """A stricter severity is for what may still come."""
    assert judged(setting("error", check="battle-silent-for-role"), files={}) == ()


@pytest.mark.parametrize("severity", ["warning", "off"])
def test_milder_setting_without_need(severity: str) -> None:
    """A milder severity that nothing needs is told."""
    assert why(judged(setting(severity), files={})) == [("setting-without-effect", "unneeded")]


def test_default_severity() -> None:
    """A setting with the severity that the check has anyway is told."""
    assert why(judged(setting("error"))) == [("setting-without-effect", "same")]


def test_severity_of_folder_around() -> None:
    """The severity that a check has anyway may come from a setting for more."""
    assert why(judged(setting("note"), setting("note", "content/roles/"))) == [
        ("setting-without-effect", "unneeded"),
        ("setting-without-effect", "same"),
    ]


def test_default_inside_of_change() -> None:
    """A setting may give a folder back what one for everything took away."""
    assert told(judged(setting("error", "content/roles/"), setting("warning"))) == [
        ("setting-without-effect", "warning"),
        (CHECK, "error"),
    ]


def test_fixed_check_keeps_severity() -> None:
    """A check that the model can't be built past can be neither changed nor silenced."""
    broken = {ROLE: "reports_to: nobody\nwaivers: [{check: unknown-id, because: We know.}]"}
    found = judged(setting("off", check="unknown-id"), files=broken)

    assert ("unknown-id", "error") in told(found)
    assert why(found)[0] == ("setting-without-effect", "fixed")
    assert ("waiver-without-effect", "fixed") in why(found)


def test_unknown_check_has_suggestion() -> None:
    """A check that doesn't exist is told with those that may be meant."""
    (entry,) = judged(setting("off", check="circular-report"), files={})

    assert (entry.info.name, entry.diagnostic.suggestions) == ("unknown-check", (CHECK,))
    assert entry.diagnostic.place.path == "content/playbook.yaml"


def waived(check: str = CHECK) -> dict[str, str]:
    """The two roles, with a waiver on the one that is told."""
    waiver = f"waivers: [{{check: {check}, because: {{en: Agreed., fi: Sovittu.}}}}]"
    return {**ROUND, "roles/dispatcher.yaml": f"reports_to: field-technician\n{waiver}"}


@pytest.mark.parametrize("name", [CHECK, "CX208"])
def test_waiver_silences(name: str) -> None:
    """A waiver keeps the check silent on its item, with its reason in every language it is written in."""
    (entry,) = judged(files=waived(name))

    assert entry.silence is not None
    assert entry.silence.by is Silencer.WAIVER
    assert [entry.silence.reason(code) for code in ("en", "fi", "sv")] == ["Agreed.", "Sovittu.", "Agreed."]


def test_waiver_before_setting() -> None:
    """Where a setting is silent too, the waiver's reason counts, and neither is idle."""
    assert told(judged(setting("off"), files=waived())) == [(CHECK, Silencer.WAIVER)]


def test_waiver_of_another_check() -> None:
    """A waiver silences no other check, and is told when it silences none."""
    assert told(judged(files=waived("missing-translation"))) == [(CHECK, "error"), ("waiver-without-effect", "warning")]


def test_waiver_on_another_item() -> None:
    """A waiver holds for its own item only."""
    files = {**ROUND, ROLE: f"reports_to: dispatcher\nwaivers: [{{check: {CHECK}, because: Agreed.}}]"}

    assert told(judged(files=files)) == [(CHECK, "error"), ("waiver-without-effect", "warning")]


PROMISE = "promises/answer.yaml"
EXPECTATION = """\
expectations:
  - id: {first}
    battle: effortless-service
    when: I set off to a visit.
    do: I call and give my arrival time to within 15 minutes.
    promise: answer
{waiver}
  - id: {second}
    battle: effortless-service
    when: I leave a visit.
    do: I say within 2 minutes what I did.
    promise: answer
"""
WAIVER = "    waivers: [{check: link-to-retired-promise, because: It runs out in May.}]"


def test_waiver_inside_a_list() -> None:
    """A waiver on an entry silences what is in the entry, and not what is in the next."""
    files = {
        ROLE: EXPECTATION.format(first="call-before-arrival", second="say-what-was-done", waiver=WAIVER),
        PROMISE: "state: retired\nretired: {date: 2026-05-01, because: Nobody asked for it.}",
    }
    found = [entry for entry in assess(playbook(files), TODAY).judged if entry.info.name == "link-to-retired-promise"]

    assert [(entry.diagnostic.field, entry.silence is not None) for entry in found] == [
        ("expectations 1, promise", True),
        ("expectations 2, promise", False),
    ]


def test_waiver_of_waiver() -> None:
    """What is said of a waiver can't be waived: it would be silent about itself."""
    assert [name for name, _ in told(judged(files=waived("waiver-without-effect")))] == [CHECK, "waiver-without-effect"]


def test_order_without_policy() -> None:
    """Diagnostics come in the order of files and places, each with its own severity."""
    found = judge([Diagnostic("missing-file", Place("b")), Diagnostic("missing-file", Place("a"))])

    assert [(entry.diagnostic.place.path, entry.severity, entry.silence) for entry in found] == [
        ("a", "error", None),
        ("b", "error", None),
    ]
