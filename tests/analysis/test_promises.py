"""Whether a promise is kept."""

import pytest
from tests.models import ANSWERED, model, series

from cxplaybook.analysis.promises import Keeping, PromiseResult, promise_result
from cxplaybook.model.kinds.promise import Promise

DATA = "metrics/data/answered.csv"


def result(promise: str, metric: str = "", *values: str) -> PromiseResult:
    """How a promise on the metric `answered` went."""
    files = {"promises/a.yaml": promise, ANSWERED: metric} | ({DATA: series(*values)} if values else {})
    found = model(files)
    kept = found.get(Promise, "a")
    assert kept is not None
    return promise_result(kept, found)


OWN_TARGET = "metric: answered\ntarget: {at_least: 95 %}\n"


@pytest.mark.parametrize(("value", "keeping"), [("95", Keeping.KEPT), ("96", Keeping.KEPT), ("94.9", Keeping.MISSED)])
def test_target_itself_is_kept(value: str, keeping: Keeping) -> None:
    """The minimum level is good enough."""
    assert result(OWN_TARGET, "", value).keeping is keeping


def test_newest_value_decides() -> None:
    """What was once kept or will be again doesn't matter; a gap at the end is no value."""
    found = result(OWN_TARGET, "", "96", "94", "")

    assert found.keeping is Keeping.MISSED
    assert found.point is not None
    assert str(found.point.period) == "2026-02"


def test_own_target_outweighs_the_metric() -> None:
    """The promise's minimum counts, not what the metric aims at."""
    assert result(OWN_TARGET, "target: {at_least: 99 %}\n", "96").keeping is Keeping.KEPT


def test_metric_target_stands_in() -> None:
    """A promise without a level of its own is measured by its metric's."""
    assert result("metric: answered\n", "target: {at_least: 99 %}\n", "96").keeping is Keeping.MISSED


@pytest.mark.parametrize(
    ("promise", "values"),
    [
        ("", ("96",)),
        (OWN_TARGET, ()),
        (OWN_TARGET, ("",)),
        ("metric: answered\n", ("96",)),
        ("metric: answered\ntarget: {at_least: 95 %, from: 2026-02}\n", ("96",)),
    ],
    ids=["no-metric", "no-series", "only-gaps", "no-target", "target-begins-later"],
)
def test_not_provable(promise: str, values: tuple[str, ...]) -> None:
    """Without metric, value or target in force nothing can be said, and that is said."""
    assert result(promise, "", *values).keeping is Keeping.NOT_PROVABLE


def test_not_provable_keeps_the_value() -> None:
    """A value that no target judges is still shown."""
    found = result("metric: answered\n", "", "96")

    assert found.point is not None
    assert found.point.value == 96
