"""What changed between two states of a playbook, what that means, and for which roles.

Called by the command `diff` with two playbooks as the pipeline reads them. It reads no file and prints nothing.
"""

from cxplaybook.diff.compare import Comparison, Effect, compare
from cxplaybook.diff.difference import Difference, How, Side
from cxplaybook.diff.meaning import Meaning, Weight
from cxplaybook.diff.report import Report, report, unreadable

__all__ = [
    "Comparison",
    "Difference",
    "Effect",
    "How",
    "Meaning",
    "Report",
    "Side",
    "Weight",
    "compare",
    "report",
    "unreadable",
]
