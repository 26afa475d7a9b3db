"""Output formats for diagnostics: one class each, found by its name.

The commands print what `report` gives. A new format is one module with one class and one line here.
"""

from collections.abc import Mapping, Sequence

from cxplaybook.diagnostics.core import Reported
from cxplaybook.diagnostics.formats.github import GitHub
from cxplaybook.diagnostics.formats.json import Json
from cxplaybook.diagnostics.formats.reporter import Reporter, Style
from cxplaybook.diagnostics.formats.text import Text

FORMATS: Mapping[str, type[Reporter]] = {"text": Text, "json": Json, "github": GitHub}
"""Name, as `--format` takes it, to the class."""

__all__ = ["FORMATS", "Reporter", "Style", "report"]


def report(name: str, reported: Sequence[Reported], style: Style) -> str:
    """Diagnostics in a format, in the order in which they are given; ends with a line break unless it is empty.

    Raises:
        KeyError: there is no such format.
    """
    reporter = FORMATS[name](style)
    return reporter.found(reported) if reported else reporter.nothing()
