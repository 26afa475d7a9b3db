"""Syntax errors of the YAML parser as mistakes that an author recognises.

Called by `sources.yaml` with the parser's error. It looks at the lines around the place where the parser gave up:
the parser's own wording names its rules, not the missing quote.
"""

from yaml import MarkedYAMLError, YAMLError

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.lines import Lines


def explain(error: YAMLError, lines: Lines, path: str) -> Diagnostic:
    """The mistake behind a parser error, at the smallest place that shows it."""
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    position = min(mark.index, len(lines.text)) if mark else 0
    return Diagnostic("broken-yaml", Place(path, lines.span(position, position)), {"why": "other"})
