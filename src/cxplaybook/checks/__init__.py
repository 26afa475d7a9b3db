"""What can be wrong in a playbook: one file per check, grouped by family.

`pipeline` runs the checks on the model; formats, `explain` and the handbook ask the catalogue what each one means.
Mistakes that readers and schemas find before there is a model have their pages here too, but no function.
"""

from cxplaybook.checks.assessment import Assessment
from cxplaybook.checks.baseline import Baseline
from cxplaybook.checks.context import Context
from cxplaybook.checks.meant import with_known_ids
from cxplaybook.checks.runner import judge, run_checks
from cxplaybook.checks.settings import NO_POLICY, Policy

__all__ = ["NO_POLICY", "Assessment", "Baseline", "Context", "Policy", "judge", "run_checks", "with_known_ids"]
