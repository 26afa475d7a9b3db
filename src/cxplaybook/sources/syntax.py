"""Syntax errors of the YAML parser as mistakes that an author recognises.

Called by `sources.yaml` with the parser's error. The parser tells which of its rules was broken and where it gave
up; the guesses look at the lines around that place and name what the author did.
"""

from yaml import MarkedYAMLError, YAMLError

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources import layout_mistakes, mistakes
from cxplaybook.sources.failure import Failure, Guess
from cxplaybook.sources.hidden import hidden_in_line
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.mistake import Mistake

# The first that applies wins: what is sure comes before what is likely.
_GUESSES: tuple[Guess, ...] = (
    mistakes.merge_conflict,
    mistakes.tab,
    mistakes.bad_escape,
    mistakes.unclosed_quote,
    mistakes.text_after_quote,
    mistakes.text_after_block_sign,
    mistakes.extra_bracket,
    mistakes.reserved_start,
    mistakes.unclosed_bracket,
    mistakes.colon_in_text,
    layout_mistakes.missing_space_after_colon,
    layout_mistakes.missing_space_after_dash,
    layout_mistakes.text_not_indented,
    layout_mistakes.missing_colon,
    layout_mistakes.list_on_key_line,
    layout_mistakes.list_not_aligned,
    layout_mistakes.list_among_fields,
    layout_mistakes.indented_beginning,
    layout_mistakes.wrong_indentation,
)


def explain(error: YAMLError, lines: Lines, path: str) -> Diagnostic:
    """The mistake behind a parser error, at the smallest place that shows it."""
    if not isinstance(error, MarkedYAMLError):
        return Diagnostic("broken-yaml", Place(path), {"why": "other"})
    failure = Failure.of(error, lines)
    for line in (failure.line, failure.since_line):
        hidden = hidden_in_line(lines, line, path)
        if hidden:
            return hidden
    mistake = next(filter(None, (guess(failure) for guess in _GUESSES)), None)
    return (mistake or _other(failure)).diagnostic(path)


def _other(failure: Failure) -> Mistake:
    """The place where the parser gave up, moved to the last character where that is the end of the file."""
    if failure.character:
        return Mistake("other", failure.one(failure.line, failure.column))
    line = failure.line if failure.text.strip() else failure.above
    return Mistake("other", failure.whole(line or 0))
