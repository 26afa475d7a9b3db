"""What is wrong with one file, collected while it is read.

Used by the YAML and the CSV reader. It keeps order and count, and judges nothing.
"""

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.sources.limits import MAX_MISTAKES, UnusableFileError


class Findings:
    """Diagnostics of one file in the order of reading."""

    def __init__(self) -> None:
        self.all: list[Diagnostic] = []
        """What was found so far."""

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep a diagnostic.

        Raises:
            UnusableFileError: there are so many that nobody reads on.
        """
        self.all.append(diagnostic)
        if len(self.all) >= MAX_MISTAKES:
            raise UnusableFileError(Diagnostic("too-many-mistakes", diagnostic.place, {"limit": str(MAX_MISTAKES)}))
