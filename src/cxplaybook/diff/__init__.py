"""What changed between two states of a playbook, what that means, and for which roles.

Called by the command `diff` with two playbooks as the pipeline reads them. It reads no file and prints nothing.

The steps, in order:

    names        who is called otherwise by now
    walk         every raw difference; `align` matches entries without ids
    transitions  less those that another one explains
    rules        what each means; `gauges` tell a direction, `texts` how far a wording is another one
    compare      all of it, with the roles that `analysis.concerned` names
    phrase       a report in the words of a language; `shown` says values
    formats      as text, Markdown or JSON
"""

from cxplaybook.diff.compare import Comparison, Effect, compare
from cxplaybook.diff.difference import Difference, How, Side
from cxplaybook.diff.meaning import Meaning, Weight
from cxplaybook.diff.phrase import report, unreadable
from cxplaybook.diff.report import Report

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
