"""What is known of a playbook after it was read and checked.

Made by the pipeline; commands, the preview and the plug-in ask it whether they may go on and what to tell.
"""

from dataclasses import dataclass

from cxplaybook.diagnostics import Reported, Severity
from cxplaybook.documents import DocumentSet
from cxplaybook.model import Graph, Playbook


@dataclass(frozen=True, slots=True)
class Assessment:
    """A playbook as read, with everything that is wrong with it."""

    documents: DocumentSet
    playbook: Playbook | None
    """None: `playbook.yaml` or `strategy.yaml` can't be used, so there is nothing to stand on."""
    graph: Graph | None
    judged: tuple[Reported, ...]
    """Every diagnostic, file by file; also those that a waiver, a setting or the baseline keeps silent."""

    @property
    def reported(self) -> tuple[Reported, ...]:
        """Every diagnostic that speaks, file by file."""
        return tuple(entry for entry in self.judged if entry.silence is None)

    @property
    def sound(self) -> Playbook | None:
        """The playbook where it has no error. None: nothing is to be made of it."""
        return None if self.at_least(Severity.ERROR) else self.playbook

    def at_least(self, limit: Severity) -> tuple[Reported, ...]:
        """Diagnostics as bad as a limit, or worse."""
        return tuple(entry for entry in self.reported if entry.severity.rank <= limit.rank)
