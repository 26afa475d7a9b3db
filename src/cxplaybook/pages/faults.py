"""What is wrong in a template, as a sentence with its file and line.

Templates are code that an organisation may override, so their faults are told to whoever wrote them. `render` catches
them here; commands and the preview show them.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from jinja2 import TemplateError, TemplateSyntaxError

SUFFIX = ".jinja"
"""How the names of all template files end."""

# What an expression of a template can raise beside Jinja's own errors; anything else is a fault of the program.
_RAISED_BY_EXPRESSIONS = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


@dataclass(unsafe_hash=True)
class TemplateFaultError(Exception):
    """A template can't be read, or stumbles over what it is given."""

    file: str
    """Path of the template."""
    line: int
    """Line in it; 0: not known."""
    reason: str
    """What went wrong, in the words of the template language."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: the template can't be used: {self.reason}"


@contextmanager
def told_by_place(name: str) -> Iterator[None]:
    """Turns what a template raises into the fault with its place.

    Args:
        name: the template, for a fault that has no place of its own.

    Raises:
        TemplateFaultError: the template is at fault.
    """
    try:
        yield
    except TemplateSyntaxError as error:
        # An unclosed comment or block has the path of its file as its name.
        raise TemplateFaultError(error.filename or error.name or name, error.lineno, _reason(error)) from error
    except _RAISED_BY_EXPRESSIONS as error:
        file, line = _innermost_template(error) or (name, 0)
        raise TemplateFaultError(file, line, _reason(error)) from error


def _innermost_template(error: Exception) -> tuple[str, int] | None:
    """The deepest template line that led to the error; Jinja puts templates into tracebacks under their own names."""
    frames = traceback.extract_tb(error.__traceback__)
    found = [(frame.filename, frame.lineno or 0) for frame in frames if frame.filename.endswith(SUFFIX)]
    return found[-1] if found else None


def _reason(error: Exception) -> str:
    message = error.message if isinstance(error, TemplateError) else str(error)
    return " ".join((message or type(error).__name__).split())
