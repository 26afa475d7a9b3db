"""Files of a playbook as data, with line and column of every value.

A broken file is a result like any other: each reader gives what it could read and the diagnostics, and never raises
for what a file holds. Nothing here knows a schema or a kind.
"""

from cxplaybook.sources.marks import FieldPath, Marks
from cxplaybook.sources.scalars import Data
from cxplaybook.sources.yaml import Loaded, load

__all__ = ["Data", "FieldPath", "Loaded", "Marks", "load"]
