"""Files of a playbook as data, with line and column of every value.

A broken file is a result like any other: each reader gives what it could read and the diagnostics, and never raises
for what a file holds. Nothing here knows a schema or a kind.
"""

from cxplaybook.sources.files import Entry, EntryKind, Source, WorkingCopy
from cxplaybook.sources.history import GitHistory, History
from cxplaybook.sources.limits import MAX_CSV_BYTES, MAX_YAML_BYTES
from cxplaybook.sources.listing import ContentFile, Listing, list_content
from cxplaybook.sources.marks import FieldPath, Marks
from cxplaybook.sources.names import is_id, suggested_id
from cxplaybook.sources.revision import Revision, RevisionError, fork_of
from cxplaybook.sources.scalars import Data
from cxplaybook.sources.series import Series, SeriesRow, load_series
from cxplaybook.sources.yaml import Loaded, load

__all__ = [
    "MAX_CSV_BYTES",
    "MAX_YAML_BYTES",
    "ContentFile",
    "Data",
    "Entry",
    "EntryKind",
    "FieldPath",
    "GitHistory",
    "History",
    "Listing",
    "Loaded",
    "Marks",
    "Revision",
    "RevisionError",
    "Series",
    "SeriesRow",
    "Source",
    "WorkingCopy",
    "fork_of",
    "is_id",
    "list_content",
    "load",
    "load_series",
    "suggested_id",
]
