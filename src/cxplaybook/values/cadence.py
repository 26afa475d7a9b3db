"""Rhythms: how often a forum meets, a metric is measured, a role is coached, customers are asked."""

from enum import StrEnum

from cxplaybook.values.period import PeriodKind
from cxplaybook.values.unreadable import Notation


class Cadence(StrEnum):
    """How often something happens: either once in so many periods, or whenever its occasion arises."""

    DAILY = "daily"
    WEEKLY = "weekly"
    EVERY_TWO_WEEKS = "every-two-weeks"
    MONTHLY = "monthly"
    EVERY_TWO_MONTHS = "every-two-months"
    QUARTERLY = "quarterly"
    EVERY_FOUR_MONTHS = "every-four-months"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"
    EVERY_TWO_YEARS = "every-two-years"
    CONTINUOUS = "continuous"
    """All the time, as with feedback that flows in by itself."""
    PER_CONTACT = "per-contact"
    """After each contact with a customer: a call, a message, a visit."""
    PER_CASE = "per-case"
    """Once in each case: a complaint, a delivery, an installation."""
    ON_DEMAND = "on-demand"
    """When somebody asks for it."""

    @classmethod
    def parse(cls, text: str) -> "Cadence":
        """Reads the words above in any case, with spaces or hyphens.

        Raises:
            Unreadable: another word.
        """
        try:
            return cls("-".join(text.lower().replace("-", " ").split()))
        except ValueError:
            raise _NOTATION.refuse(text) from None

    @property
    def period_kind(self) -> PeriodKind | None:
        """The period it counts in; None: it follows occasions, not the calendar."""
        return _STEPS[self][0] if self in _STEPS else None

    @property
    def every(self) -> int:
        """Once in how many of its periods: 2 for every two weeks; 0 when it follows occasions."""
        return _STEPS[self][1] if self in _STEPS else 0


_STEPS = {
    Cadence.DAILY: (PeriodKind.DAY, 1),
    Cadence.WEEKLY: (PeriodKind.WEEK, 1),
    Cadence.EVERY_TWO_WEEKS: (PeriodKind.WEEK, 2),
    Cadence.MONTHLY: (PeriodKind.MONTH, 1),
    Cadence.EVERY_TWO_MONTHS: (PeriodKind.MONTH, 2),
    Cadence.QUARTERLY: (PeriodKind.QUARTER, 1),
    Cadence.EVERY_FOUR_MONTHS: (PeriodKind.MONTH, 4),
    Cadence.HALF_YEARLY: (PeriodKind.HALF, 1),
    Cadence.YEARLY: (PeriodKind.YEAR, 1),
    Cadence.EVERY_TWO_YEARS: (PeriodKind.YEAR, 2),
}
_NOTATION = Notation("cadence", ("weekly", "monthly", "quarterly", "per-contact"))
