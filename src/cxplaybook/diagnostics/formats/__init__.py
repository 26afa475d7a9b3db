"""Output formats for diagnostics: one class each, found by its name.

The commands print what `report` gives. A new format is one module with one class and one line here.
"""

from collections.abc import Mapping, Sequence

from cxplaybook.diagnostics.core import Reported
from cxplaybook.diagnostics.formats.github import GitHub
from cxplaybook.diagnostics.formats.gitlab import GitLab
from cxplaybook.diagnostics.formats.json import Json
from cxplaybook.diagnostics.formats.junit import JUnit
from cxplaybook.diagnostics.formats.markdown import Markdown
from cxplaybook.diagnostics.formats.reporter import Reporter, Style
from cxplaybook.diagnostics.formats.sarif import Sarif
from cxplaybook.diagnostics.formats.text import Text

FORMATS: Mapping[str, type[Reporter]] = {
    "text": Text,
    "json": Json,
    "github": GitHub,
    "gitlab": GitLab,
    "junit": JUnit,
    "markdown": Markdown,
    "sarif": Sarif,
}
"""Name, as `--format` takes it, to the class."""

__all__ = ["FORMATS", "Reporter", "Style", "report"]


def report(name: str, reported: Sequence[Reported], style: Style) -> str:
    """Diagnostics in a format, in the order in which they are given; ends with a line break unless it is empty.

    Raises:
        KeyError: there is no such format.
    """
    speaking = [entry for entry in reported if entry.silence is None]
    reporter = FORMATS[name](style, [entry for entry in reported if entry.silence])
    return reporter.found(speaking) if speaking else reporter.nothing()
