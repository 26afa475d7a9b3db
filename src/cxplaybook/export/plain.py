"""Things of a playbook as plain data: mappings, lists, texts and numbers, as JSON holds them."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from cxplaybook.model import Item, Record, Ref, Text
from cxplaybook.model.fields import shapes
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.values import Duration, Money, MonthDay, Number, Percent, Period, Quantity, Score


def plain_record(record: Record) -> dict[str, object]:
    """A record with every field by its key in the YAML file; what has an id begins with its reference."""
    found: dict[str, object] = {"ref": str(record.ref), "kind": record.kind} if isinstance(record, Item) else {}
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        found[shape.key] = [plain(entry) for entry in value] if shape.many else plain(value)
    if isinstance(record, Metric):
        found["series"] = [_point(point) for point in record.series]
    return found


def plain(value: object) -> object:
    """One value of a field."""
    match value:
        case Record():
            return plain_record(value)
        case Text():
            return dict(value.by_language)
        case Period():
            return {"text": str(value), "start": value.start.isoformat(), "end": value.end.isoformat()}
        case Money() | Percent() | Score() | Duration() | Number():
            return _quantity(value)
        case _:
            return _scalar(value)


def _scalar(value: object) -> object:
    match value:
        case Ref() | MonthDay():
            return str(value)
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case Decimal():
            return number(value)
        case _:
            return value


def number(value: Decimal) -> int | float:
    """A number, whole where it can be."""
    return int(value) if value == value.to_integral_value() else float(value)


def _quantity(quantity: Quantity) -> dict[str, object]:
    return {"value": number(quantity.magnitude), "unit": quantity.unit_text, "text": str(quantity)}


def _point(point: Point) -> dict[str, object]:
    return {
        "period": plain(point.period),
        "value": plain(point.value),
        "n": point.n,
        "segment": str(Ref("segment", point.segment)) if point.segment else None,
        "note": point.note,
    }
