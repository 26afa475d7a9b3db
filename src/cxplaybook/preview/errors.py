"""What keeps a preview from starting: faults of the environment, each one sentence."""

from dataclasses import dataclass
from pathlib import Path


class PreviewError(Exception):
    """Base of all; the text is a sentence for the person at the terminal."""


@dataclass(unsafe_hash=True)
class AddressError(PreviewError):
    """The server can't listen where it should."""

    host: str
    port: int
    reason: str
    """What the system says."""

    def __str__(self) -> str:
        return (
            f"the preview can't be shown at {self.host}:{self.port} ({self.reason});"
            " choose another port with --port, or 0 for any free one"
        )


@dataclass(unsafe_hash=True)
class AlreadyRunningError(PreviewError):
    """Another preview works in the same folder."""

    folder: Path

    def __str__(self) -> str:
        return f"another preview of this playbook is running (it works in {self.folder}); end it first"
