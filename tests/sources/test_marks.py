"""Places of values and keys of a YAML file."""

import pickle

from cxplaybook.diagnostics import Span
from cxplaybook.sources import Marks, load

FILE = """\
title: Field technician
people: 64
share: 4.30
empty:
expectations:
  - do: call
    links: [a, {to: b}]
  - do: |
      first

      last

# a comment
unit: field-service
"""


def marks() -> Marks:
    """The marks of the file above."""
    return load(FILE.encode(), "role.yaml").marks


def test_value_span() -> None:
    """A value's place is the stretch that the author wrote."""
    assert marks().value(("people",)) == Span(2, 9, 2, 11)


def test_key_span() -> None:
    """A key's place is the key without its colon."""
    assert marks().key(("people",)) == Span(2, 1, 2, 7)


def test_value_inside_brackets() -> None:
    """A value in a list inside a map inside a list has its own place."""
    assert marks().value(("expectations", 0, "links", 1, "to")) == Span(7, 21, 7, 22)


def test_list_item_key() -> None:
    """A list item has no key, so its key is the item."""
    assert marks().key(("expectations", 0, "links", 0)) == Span(7, 13, 7, 14)


def test_block_text_end() -> None:
    """A block of text ends with its last word, not with the comment after it."""
    assert marks().value(("expectations", 1, "do")) == Span(8, 9, 11, 11)


def test_empty_value_is_its_key() -> None:
    """A field without a value is shown at its key."""
    assert marks().value(("empty",)) == Span(4, 1, 4, 6)


def test_missing_field_is_its_parent() -> None:
    """A field that the file doesn't have leads to the nearest thing around it that it has."""
    assert marks().value(("expectations", 0, "when", "fi")) == Span(6, 5, 7, 24)


def test_missing_key_is_its_parents_key() -> None:
    """The key of a missing field is the key of the nearest parent."""
    assert marks().key(("expectations", 7)) == Span(5, 1, 5, 13)


def test_root_key_is_the_file() -> None:
    """The top of a file has no key, so its key is the whole content."""
    assert marks().key(()) == Span(1, 1, 14, 20)


def test_number_keeps_its_text() -> None:
    """A number's written form is kept, because `4.30` says more than 4.3."""
    assert marks().text(("share",)) == "4.30"


def test_text_has_no_other_text() -> None:
    """A text is its own written form."""
    assert marks().text(("title",)) is None


def test_missing_number_has_no_text() -> None:
    """The text of a parent is never given for a missing child."""
    assert marks().text(("share", "of")) is None


def test_has_field() -> None:
    """A field with an empty value is there, one that wasn't written isn't."""
    assert marks().has(("empty",))
    assert not marks().has(("empty", "en"))


def test_path_at_value() -> None:
    """A place inside a value leads back to its field."""
    assert marks().path_at(Span(7, 21, 7, 22)) == ("expectations", 0, "links", 1, "to")


def test_path_at_key() -> None:
    """A place inside a key leads to its field too."""
    assert marks().path_at(Span(2, 3, 2, 3)) == ("people",)


def test_path_outside() -> None:
    """A place between fields belongs to the file as a whole."""
    assert marks().path_at(Span(13, 1, 13, 2)) == ()


def test_marks_can_be_kept() -> None:
    """Marks can be stored and found again, because they hold nothing of the YAML library."""
    assert pickle.loads(pickle.dumps(marks())) == marks()  # noqa: S301 (our own bytes)


def test_marks_of_a_broken_file() -> None:
    """A file that can't be read has its beginning as the place of everything."""
    assert load(b"a: [", "x.yaml").marks.value(("a",)) == Span(1, 1, 1, 1)
