"""What a diagnostic is: a check's name, a place in a file and the facts, never a finished sentence.

Readers, schema validation and checks create `Diagnostic`s; the formats in `diagnostics.formats` show them.
Severity and words belong to the check (`CheckInfo`), so that a playbook can change the one and a language the other.
"""

from cxplaybook.diagnostics.core import (
    CheckInfo,
    Diagnostic,
    Family,
    Note,
    Place,
    Reported,
    Severity,
    Silence,
    Silencer,
    Span,
    Wording,
)

__all__ = [
    "CheckInfo",
    "Diagnostic",
    "Family",
    "Note",
    "Place",
    "Reported",
    "Severity",
    "Silence",
    "Silencer",
    "Span",
    "Wording",
]
