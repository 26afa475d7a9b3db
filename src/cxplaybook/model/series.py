"""Puts what was measured into the metrics it belongs to, as of a day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from cxplaybook.model.base import Thing
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.sources import SeriesRow


def with_series(thing: Thing, series: Mapping[str, tuple[SeriesRow, ...]], today: date) -> Thing:
    """A metric with the rows of its CSV file; any other thing, and a metric without a file, as it is.

    Rows of periods that begin after `today` stay out: nobody can have measured them, and a look back shows what was
    known then.
    """
    if not isinstance(thing, Metric):
        return thing
    rows = (row for row in series.get(thing.id, ()) if row.period.start <= today)
    return replace(thing, series=tuple(Point(row.period, row.value, row.n, row.segment, row.note) for row in rows))
