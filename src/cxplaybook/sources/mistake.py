"""A mistake in writing YAML.

Made by the guesses at syntax errors and by what finds valid YAML that nobody means; both say it in one way.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cxplaybook.diagnostics import Diagnostic, Note, Place, Span


@dataclass(frozen=True, slots=True)
class Mistake:
    """What the author did, as far as the lines show it."""

    why: str
    """Which of the sentences about broken YAML to show."""
    span: Span
    """The smallest stretch that shows it."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Facts for the sentence."""
    above: Span | None = None
    """What this line doesn't fit to; None: nothing in particular."""

    def diagnostic(self, path: str) -> Diagnostic:
        """The mistake as a diagnostic of a file."""
        notes = (Note("above", Place(path, self.above)),) if self.above else ()
        return Diagnostic("broken-yaml", Place(path, self.span), {"why": self.why, **self.arguments}, notes=notes)
