"""A line with a stretch marked."""

from cxplaybook.diagnostics import Span
from cxplaybook.diagnostics.formats.excerpt import WIDTH, Excerpt, excerpt


def test_stretch_of_short_line() -> None:
    """A short line is shown whole."""
    assert excerpt("state: live", Span(2, 8, 2, 12)) == Excerpt("state: live", 7, 4)


def test_several_lines() -> None:
    """Of a stretch over several lines the first is marked to its end."""
    assert excerpt("steps:  ", Span(2, 1, 5, 3)) == Excerpt("steps:  ", 0, 6)


def test_nothing_to_mark() -> None:
    """A place behind the end of the line has one mark."""
    assert excerpt("title:", Span(1, 7, 1, 7)) == Excerpt("title:", 6, 1)


def test_wide_letters() -> None:
    """Letters that take two cells of a terminal count twice."""
    assert excerpt("名: x", Span(1, 4, 1, 5)) == Excerpt("名: x", 4, 1)


def test_tab_takes_one_cell() -> None:
    """What can't be printed is a blank, so that marks stay below their letters."""
    assert excerpt("\ttitle", Span(1, 1, 1, 2)) == Excerpt(" title", 0, 1)


def test_long_line_is_cut() -> None:
    """Of a long line the part around the stretch is shown."""
    shown = excerpt(f"{'a' * 200} here {'b' * 200}", Span(1, 202, 1, 206))

    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert shown.text[shown.indent : shown.indent + shown.marked] == "here"
    assert len(shown.text) == WIDTH + 2


def test_long_stretch_is_cut() -> None:
    """A stretch longer than what is shown is marked as far as it is shown."""
    shown = excerpt("x" * 300, Span(1, 1, 1, 301))

    assert (shown.text, shown.indent, shown.marked) == ("x" * WIDTH + "…", 0, WIDTH)
