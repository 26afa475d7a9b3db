"""Pictures made at build time: numbers and labels in, SVG with its title, description and table out.

Views call the functions below. Nothing here knows a kind, a language or what a number means for anybody.
"""

from cxplaybook.charts.bar import Against, Fact, Progress, bullet, progress, share
from cxplaybook.charts.chart import Caption, Chart, Table
from cxplaybook.charts.feelings import Feeling, FeelingLabels, feelings
from cxplaybook.charts.flow import Column, FlowLabels, Node, flow
from cxplaybook.charts.matrix import Cell, Row, State, matrix
from cxplaybook.charts.ring import RingEvent, RingLabels, Year, ring
from cxplaybook.charts.scale import Bounds, Show
from cxplaybook.charts.series import Alarm, Baseline, Limit, Point, Series, Target, TrendLabels
from cxplaybook.charts.sparkline import sparkline
from cxplaybook.charts.stages import StageLabels, stages
from cxplaybook.charts.timeline import Calendar, Item, Phase, Tick, TimelineLabels, timeline
from cxplaybook.charts.trend import trend

__all__ = [
    "Against",
    "Alarm",
    "Baseline",
    "Bounds",
    "Calendar",
    "Caption",
    "Cell",
    "Chart",
    "Column",
    "Fact",
    "Feeling",
    "FeelingLabels",
    "FlowLabels",
    "Item",
    "Limit",
    "Node",
    "Phase",
    "Point",
    "Progress",
    "RingEvent",
    "RingLabels",
    "Row",
    "Series",
    "Show",
    "StageLabels",
    "State",
    "Table",
    "Target",
    "Tick",
    "TimelineLabels",
    "TrendLabels",
    "Year",
    "bullet",
    "feelings",
    "flow",
    "matrix",
    "progress",
    "ring",
    "share",
    "sparkline",
    "stages",
    "timeline",
    "trend",
]
