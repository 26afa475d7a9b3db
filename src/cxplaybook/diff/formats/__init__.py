"""Output formats for a report of what changed: one class each, found by its name.

The command prints what `show` gives. A new format is one module with one class and one line here.
"""

from collections.abc import Mapping

from cxplaybook.diff.formats.json import Json
from cxplaybook.diff.formats.markdown import Markdown
from cxplaybook.diff.formats.reporter import Reporter
from cxplaybook.diff.formats.text import Text
from cxplaybook.diff.report import Report

FORMATS: Mapping[str, type[Reporter]] = {"text": Text, "markdown": Markdown, "json": Json}
"""Name, as `--format` takes it, to the class."""

__all__ = ["FORMATS", "show"]


def show(name: str, report: Report, *, colour: bool = False) -> str:
    """A report in a format; ends with a line break.

    Raises:
        KeyError: there is no such format.
    """
    return FORMATS[name](report, colour=colour).text()
