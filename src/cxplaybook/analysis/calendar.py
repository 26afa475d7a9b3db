"""Days counted as people agree on them."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from cxplaybook.values import Duration, DurationUnit

_SATURDAY = 5
_MONTHS_A_YEAR = 12


def after(day: date, duration: Duration) -> date:
    """The day on which a time that began at the end of a day is over; a part of a day counts as a whole one.

    Working days skip Saturdays and Sundays; public holidays differ by country and count as any other day. A month leads
    to the same day of the next month, or to that month's last day.
    """
    match duration.unit:
        case DurationUnit.WORKING_DAY:
            return _working_days(day, _whole(duration.amount))
        case DurationUnit.MONTH:
            return _months(day, _whole(duration.amount))
        case DurationUnit.YEAR:
            return _months(day, _whole(duration.amount * _MONTHS_A_YEAR))
        case _:
            return day + timedelta(days=_whole(duration.in_unit(DurationUnit.DAY)))


def _working_days(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day


def _months(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, _MONTHS_A_YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _whole(amount: Decimal) -> int:
    return int(amount.to_integral_value(ROUND_CEILING))
