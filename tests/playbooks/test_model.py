"""The facts of real organisations as the model holds them."""

from decimal import Decimal

import pytest
from tests.playbooks.encoded import TODAY, counts, playbook

from cxplaybook.analysis.okrs import Course, cycle_objectives
from cxplaybook.analysis.promises import Keeping, promise_result
from cxplaybook.analysis.series import Verdict, overall, standing
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.model.kinds.promise import Promise, PromiseState

SUPPORT = "sourcegraph-support"
RAIL = "vr-kaukoliikenne"

# Numbers of things that the facts list one by one, so that none was forgotten.
LISTED = {
    SUPPORT: {
        "battle": 3,
        "change-programme": 1,
        "choice": 7,
        "forum": 11,
        "key-result": 15,
        "listening": 7,
        "metric": 19,
        "okr": 5,
        "partner": 0,
        "phase": 5,
        "play": 4,
        "promise": 7,
        "roadmap-item": 16,
        "role": 16,
        "segment": 4,
        "story": 2,
        "system": 5,
        "touchpoint": 10,
        "training": 3,
    },
    RAIL: {
        "battle": 4,
        "change-programme": 0,
        "choice": 5,
        "clock-entry": 4,
        "forum": 5,
        "listening": 6,
        "metric": 13,
        "okr": 0,
        "partner": 6,
        "phase": 6,
        "play": 3,
        "promise": 6,
        "roadmap-item": 6,
        "role": 10,
        "segment": 4,
        "story": 1,
        "system": 5,
        "touchpoint": 9,
        "training": 1,
    },
}


def values(name: str, metric: str) -> dict[str, str]:
    """The measured values of a metric by period; gaps are left out."""
    points = overall(_metric(name, metric))
    return {str(point.period): str(point.value) for point in points if point.value is not None}


def notes(name: str, metric: str) -> dict[str, str]:
    """What is written beside the values of a metric, by period."""
    return {str(point.period): point.note for point in overall(_metric(name, metric)) if point.note}


def _metric(name: str, metric: str) -> Metric:
    found = playbook(name).get(Metric, metric)
    assert found is not None
    return found


@pytest.mark.parametrize("name", LISTED)
def test_nothing_forgotten(name: str) -> None:
    """Each kind has as many things as the facts list."""
    found = counts(name)

    assert {kind: found[kind] for kind in LISTED[name]} == LISTED[name]


def test_months_for_fiscal_quarters() -> None:
    """A quarter that starts in May, August, November or February stands at its last month."""
    assert values(SUPPORT, "resolution-time") == {"2021-06": "5.3", "2021-07": "6", "2021-10": "7.5", "2022-04": "8.4"}


def test_agreed_window_only() -> None:
    """Of three help rates for one quarter the series holds the agreed one, and the remark tells the other."""
    assert values(SUPPORT, "engineering-help-rate") == {"2021-06": "16", "2021-07": "13", "2021-10": "13"}
    assert "whole of FY22-Q2 was 20 %" in notes(SUPPORT, "engineering-help-rate")["2021-07"]


def test_second_number_in_a_remark() -> None:
    """Where two pages of the source disagree, the series keeps one number and tells the other."""
    assert values(SUPPORT, "documentation-updates") == {"2021-07": "30", "2021-10": "29"}
    assert "says 11" in notes(SUPPORT, "documentation-updates")["2021-07"]


def test_target_missed_twice() -> None:
    """Resolution time misses its target in both measured quarters since the target is in force."""
    state = standing(_metric(SUPPORT, "resolution-time"))

    assert (state.verdict, state.misses_in_a_row, state.change) == (Verdict.MISSED, 2, Decimal("0.9"))


def test_metric_without_numbers() -> None:
    """The main measure of support has no public number: no value, no target, no verdict."""
    state = standing(_metric(SUPPORT, "csat"))

    assert (state.points, state.verdict) == ((), Verdict.NO_DATA)


@pytest.mark.parametrize(
    ("cycle", "missed"),
    [
        ("fy22-q2", {"documentation"}),
        ("fy22-q3", {"resolution", "help-rate", "documentation"}),
        ("fy22-q4", {"focus-day", "holidays"}),
    ],
)
def test_key_results_that_fell_short(cycle: str, missed: set[str]) -> None:
    """The key results that the source calls missed fell short, and no other."""
    found = playbook(SUPPORT).get(OkrCycle, cycle)
    assert found is not None

    objectives = cycle_objectives(found, playbook(SUPPORT), TODAY)
    states = [state for objective in objectives for state in objective.key_results]

    assert {state.key_result.id for state in states if state.course is Course.MISSED} == missed


def test_retired_promise() -> None:
    """Of all promises only the one to colleagues in pre-sales has ended."""
    states = {promise.id: promise.state for promise in playbook(SUPPORT).all(Promise)}

    assert {name for name, state in states.items() if state is PromiseState.RETIRED} == {"pre-sales-reply"}


def test_decimal_commas() -> None:
    """Every month that was told is read, with its decimal comma."""
    assert values(RAIL, "tasmallisyys-kaukoliikenne") == {
        "2014-02": "92.5",
        "2014-04": "94.1",
        "2014-05": "91.4",
        "2015-01": "79.4",
        "2015-02": "83.0",
        "2015-11": "89.7",
        "2022-10": "87.0",
        "2023-01": "87.2",
        "2023-04": "90.2",
        "2023-09": "85.9",
        "2023-10": "82.0",
        "2023-12": "76.4",
        "2024-03": "83.8",
        "2024-06": "77",
        "2024-09": "85",
    }


def test_gaps_stay_gaps() -> None:
    """Of the 128 months from first to last, 113 were never told."""
    assert len(standing(_metric(RAIL, "tasmallisyys-kaukoliikenne")).gaps) == 113


def test_more_than_15_is_no_number() -> None:
    """A year told as "more than 15 million" is a gap with a remark."""
    assert values(RAIL, "matkat") == {"2022": "13.2", "2024": "15.3"}
    assert "yli 15" in notes(RAIL, "matkat")["2023"]


def test_value_without_month_left_out() -> None:
    """An index told for a whole summer has no place in a series of months."""
    assert values(RAIL, "suositteluindeksi") == {
        "2023-08": "45",
        "2023-09": "48",
        "2024-08": "46",
        "2024-09": "47",
        "2024-12": "53",
    }


def test_unknown_shares_stay_unknown() -> None:
    """Where only one cause of delays was told, the others aren't made up to 100 %."""
    parts = [values(RAIL, f"viive-{cause}") for cause in ("radasta", "omasta", "muusta")]

    assert [part.get("2024-09") for part in parts] == ["54", None, None]
    whole = set.intersection(*(set(part) for part in parts))
    assert {month: sum(Decimal(part[month]) for part in parts) for month in whole} == dict.fromkeys(whole, Decimal(100))
    assert len(whole) == 5


def test_promise_without_target() -> None:
    """A promise with values and no public target can't be called kept or broken."""
    promise = playbook(RAIL).get(Promise, "perilla-ajallaan")
    assert promise is not None

    result = promise_result(promise, playbook(RAIL))

    assert result.keeping is Keeping.NOT_PROVABLE
    assert result.point is not None
    assert (str(result.point.period), result.point.value) == ("2024-09", Decimal(85))
