"""`stories/`: successes worth repeating."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cxplaybook.model.base import Thing
from cxplaybook.model.refs import RoleRef, ShownRef
from cxplaybook.model.text import Prose, Text


@dataclass(frozen=True, kw_only=True)
class Story(Thing):
    """Something a role did that shows the vision at work."""

    kind: ClassVar[str] = "story"
    folder: ClassVar[str | None] = "stories"

    title: Text
    """The story in a few words."""
    date: date
    """When it happened."""
    roles: tuple[RoleRef, ...]
    """Roles that did it."""
    situation: Prose
    """What the customer or colleague faced."""
    did: Prose
    """What the role did."""
    effect: Prose
    """What came of it, with a number where there is one."""
    shows: tuple[ShownRef, ...]
    """Promises and battles it shows."""
