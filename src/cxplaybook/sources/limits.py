"""How much of a file is read, and how reading ends where a file asks for more.

Used inside `sources` only. Each limit is many times what real content needs and small enough for two seconds.
"""

from cxplaybook.diagnostics import Diagnostic

MAX_YAML_BYTES = 1_000_000
"""Size of a YAML file; a long one has twenty thousand."""
MAX_LINES = 50_000
"""Lines of a YAML file; a long one has one thousand."""
MAX_CSV_BYTES = 2_000_000
"""Size of a series; a monthly one with twenty segments over ten years has eighty thousand."""
MAX_ROWS = 20_000
"""Rows of a series; that one has 2,400."""
MAX_DEPTH = 30
"""Lists and maps inside each other; content files need five."""
MAX_VALUES = 50_000
"""Values in one file; a long one has some thousands."""
MAX_ALIASES = 200
"""Uses of anchors in one file."""
MAX_REPEATED = 100_000
"""Values and characters that all aliases of a file together may repeat."""
MAX_MISTAKES = 100
"""Diagnostics of one file: nobody reads on."""


class UnusableFileError(Exception):
    """Ends the reading of one file. Raised and caught inside `sources`: callers get the diagnostic."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.check)
        self.diagnostic = diagnostic
        """Why the file can't be used."""
