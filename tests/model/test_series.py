"""What was measured, as of a day."""

from datetime import date
from decimal import Decimal

from tests.builders import playbook
from tests.models import ANSWERED, metric, model, one

from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.kinds.role import Role
from cxplaybook.pipeline import assess
from cxplaybook.values import Period

CSV = "period,value,n,segment,note\n2026-01,95,12,,Storm\n2026-01,90,,homes,\n2026-02,,,,\n"


def values(today: date) -> list[str]:
    """Periods of the series that are known on a day."""
    found = assess(playbook({ANSWERED: "", "metrics/data/answered.csv": CSV}), today).playbook
    assert found is not None
    answered = found.get(Metric, "answered")
    assert answered is not None
    return [str(point.period) for point in answered.series]


def test_rows_become_points() -> None:
    """Each row of the file is a point, with what it says beside the value."""
    found = one(Metric, "answered", {ANSWERED: "", "metrics/data/answered.csv": CSV})

    january, february = Period.parse("2026-01"), Period.parse("2026-02")
    assert found.series == (
        Point(january, Decimal(95), 12, None, "Storm"),
        Point(january, Decimal(90), None, "homes", None),
        Point(february, None),
    )


def test_metric_without_file_has_no_series() -> None:
    """A metric that was never measured has an empty series."""
    assert one(Metric, "answered", {ANSWERED: ""}).series == ()


def test_series_belongs_to_its_metric() -> None:
    """A file named after a metric leaves things of other kinds alone."""
    files = {"metrics/data/field-technician.csv": CSV}

    assert model(files).all(Role) == model().all(Role)


def test_running_period_is_known() -> None:
    """A value of the period that runs today is a value."""
    assert [point.value for point in metric("", "91", first="2026-11").series] == [91]


def test_later_period_is_not_known_yet() -> None:
    """A look back shows only what had begun by that day."""
    assert values(date(2026, 1, 31)) == ["2026-01", "2026-01"]
    assert values(date(2026, 2, 1)) == ["2026-01", "2026-01", "2026-02"]
