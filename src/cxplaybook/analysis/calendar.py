"""Days counted as people agree on them."""

from datetime import date, timedelta

from cxplaybook.values import Duration, DurationUnit

_SATURDAY = 5


def after(day: date, duration: Duration) -> date:
    """The day on which a time that began at the end of a day is over.

    Working days skip Saturdays and Sundays; public holidays differ by country and are counted as any other day. Months and years
    are taken as 30 and 365 days, times under a day as a whole one.
    """
    if duration.unit is DurationUnit.WORKING_DAY:
        return _working_days(day, round(duration.amount))
    days = duration.approximate_days
    return day + timedelta(days=int(days.to_integral_value(rounding="ROUND_CEILING")))


def _working_days(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day
