"""Values as people write them: money, percentages, durations, scores, numbers, dates, periods, cadences.

Used by every stage from the schemas' typed fields to the charts. Each type reads the authoring form with
`parse`, which raises `Unreadable`, and writes it back with `str`. How fi, sv and en show a value is the
business of `language`.
"""

from cxplaybook.values.cadence import Cadence
from cxplaybook.values.dates import MonthDay, parse_date, zone_of
from cxplaybook.values.duration import Duration, DurationUnit, Scale
from cxplaybook.values.money import CURRENCIES, Money
from cxplaybook.values.numbers import Number, Percent, Score, parse_decimal
from cxplaybook.values.period import Period, PeriodKind
from cxplaybook.values.quantity import Quantity, comparable, parse_quantity, quantity_in, with_magnitude
from cxplaybook.values.unreadable import Notation, Unreadable, Why

__all__ = [
    "CURRENCIES",
    "Cadence",
    "Duration",
    "DurationUnit",
    "Money",
    "MonthDay",
    "Notation",
    "Number",
    "Percent",
    "Period",
    "PeriodKind",
    "Quantity",
    "Scale",
    "Score",
    "Unreadable",
    "Why",
    "comparable",
    "parse_date",
    "parse_decimal",
    "parse_quantity",
    "quantity_in",
    "with_magnitude",
    "zone_of",
]
