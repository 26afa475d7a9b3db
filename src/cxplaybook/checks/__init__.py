"""What can be wrong in a playbook: one file per check, grouped by family.

`pipeline` runs the checks on the model; formats, `explain` and the handbook ask the catalogue what each one means.
Mistakes that readers and schemas find before there is a model have their pages here too, but no function.
"""

from cxplaybook.checks.context import Context
from cxplaybook.checks.runner import judge, run_checks

__all__ = ["Context", "judge", "run_checks"]
