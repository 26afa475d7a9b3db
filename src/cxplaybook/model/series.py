"""Puts what was measured into the metrics it belongs to."""

from collections.abc import Mapping
from dataclasses import replace

from cxplaybook.model.base import Thing
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.sources import SeriesRow


def with_series(thing: Thing, series: Mapping[str, tuple[SeriesRow, ...]]) -> Thing:
    """A metric with the rows of its CSV file; any other thing, and a metric without a file, as it is."""
    if not isinstance(thing, Metric):
        return thing
    rows = series.get(thing.id, ())
    return replace(thing, series=tuple(Point(row.period, row.value, row.n, row.segment, row.note) for row in rows))
