"""What annotations of kinds say about their fields."""

from cxplaybook.model import Evidence, Ref, Text
from cxplaybook.model.base import Target
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.kinds.promise import Decision, Promise
from cxplaybook.model.kinds.role import Mandate
from cxplaybook.values import Duration, Money, Number, Percent, Score


def shape(record: type, name: str) -> FieldShape:
    """The shape of one field."""
    return next(shape for shape in shapes(record) if shape.name == name)


def test_reference_knows_its_kinds() -> None:
    """A field that may lead to several kinds names them all, in order."""
    assert shape(Evidence, "from_").kinds == ("listening", "finding", "metric")
    assert shape(Evidence, "from_").types == (Ref,)


def test_key_drops_underscore() -> None:
    """A word that Python keeps is written without the underscore."""
    assert shape(Evidence, "from_").key == "from"


def test_optional_text_is_not_required() -> None:
    """A field with a default may be left out; its type is the one beside None."""
    found = shape(Evidence, "source")

    assert (found.types, found.required, found.many) == ((Text,), False, False)


def test_list_of_records() -> None:
    """A list names the class of its entries, and is required without a default."""
    found = shape(Promise, "evidence")

    assert (found.record, found.many, found.required) == (Evidence, True, True)


def test_several_value_types() -> None:
    """A field that takes one of several values lists their types."""
    assert set(shape(Target, "at_least").types) == {Money, Percent, Score, Duration, Number}
    assert set(shape(Mandate, "up_to").types) == {Money, Percent}


def test_computed_attributes_are_no_fields() -> None:
    """Location and reference are given by the place in the files, not by the author."""
    assert [found.key for found in shapes(Decision)] == ["by", "date"]
