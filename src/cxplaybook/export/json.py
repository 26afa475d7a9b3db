"""The whole edition as JSON, for other programs.

    {
      "format": "cxplaybook-export", "version": 1,    what it is; the version rises when a reader would have to change
      "edition": "employees", "today": "2026-11-23",
      "things": [{"ref": "role:field-technician", "kind": "role", …}, …],
      "answers": {"promises": […], "metrics": […], …}  what is computed from the things as of today
    }

Things stand by kind and id, and have every field by its key in the YAML file: null and empty lists are there too. A
reference is `kind:id`. A text is one object with the languages that it has, prose with its Markdown; the export's
language changes nothing. A day is `2026-03-31`; a period has its `text`, `start` and `end`, the last day included; a
quantity its `value`, `unit` and `text`. Metrics hold their results under `series`.

Answers are `promises` and `metrics`, and for the organisation's own people also `objectives`, `fired_rules`, `proofs`,
`coverage` and `dues`; they point at things by reference.
"""

import json

from cxplaybook.export.answers import answers
from cxplaybook.export.format import Export
from cxplaybook.export.plain import plain_record

VERSION = 1
"""Rises when a field goes or changes its meaning, not when one is added."""


class Json(Export):
    """One object with every thing and every answer."""

    def content(self) -> bytes:
        """The object."""
        scope = self.scope
        whole = {
            "format": "cxplaybook-export",
            "version": VERSION,
            "edition": scope.edition,
            "today": scope.today.isoformat(),
            "things": [plain_record(thing) for thing in scope.playbook],
            "answers": answers(scope),
        }
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()
