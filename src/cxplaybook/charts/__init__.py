"""Pictures made at build time: numbers and labels in, SVG with its title, description and table out.

Views call the functions below. Nothing here knows a kind, a language or what a number means for anybody.
"""

from cxplaybook.charts.bar import Against, Fact, Progress, bullet, progress, share
from cxplaybook.charts.chart import Caption, Chart, Table
from cxplaybook.charts.ring import RingEvent, RingLabels, Year, ring
from cxplaybook.charts.scale import Bounds, Show
from cxplaybook.charts.series import Alarm, Baseline, Limit, Point, Series, Target, TrendLabels
from cxplaybook.charts.sparkline import sparkline
from cxplaybook.charts.trend import trend

__all__ = [
    "Against",
    "Alarm",
    "Baseline",
    "Bounds",
    "Caption",
    "Chart",
    "Fact",
    "Limit",
    "Point",
    "Progress",
    "RingEvent",
    "RingLabels",
    "Series",
    "Show",
    "Table",
    "Target",
    "TrendLabels",
    "Year",
    "bullet",
    "progress",
    "ring",
    "share",
    "sparkline",
    "trend",
]
