"""Which editions and languages of a playbook somebody asked for.

Commands and the preview ask for them by name; a name that the playbook doesn't have is told with those it has.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.model import Playbook


@dataclass(unsafe_hash=True)
class NotInPlaybookError(LookupError):
    """The playbook has no edition or language of that name."""

    what: str
    """What was asked for: `edition` or `language`."""
    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        near = nearest(self.name, self.known)
        hint = f"did you mean {' or '.join(near)}?" if near else f"it has {', '.join(self.known)}"
        return f"the playbook has no {self.what} {self.name}; {hint}"


@dataclass(frozen=True, slots=True)
class Selection:
    """What was asked for, before the playbook is known."""

    editions: tuple[str, ...] = ()
    """Empty: the default one."""
    languages: tuple[str, ...] = ()
    """Empty: all."""

    @property
    def partial(self) -> bool:
        """True when the playbook may have more than was asked for."""
        return bool(self.editions or self.languages)

    def editions_of(self, playbook: Playbook) -> tuple[str, ...]:
        """The editions to make, in the order asked for, each once.

        Raises:
            NotInPlaybookError: the playbook lacks one.
        """
        return _known("edition", self.editions, playbook.editions) or (playbook.default_edition,)

    def languages_of(self, playbook: Playbook) -> tuple[str, ...]:
        """The languages to make, in the playbook's order, so that its first one stays the default.

        Raises:
            NotInPlaybookError: the playbook lacks one.
        """
        asked = _known("language", self.languages, playbook.languages)
        return tuple(code for code in playbook.languages if not asked or code in asked)


def _known(what: str, asked: Sequence[str], known: tuple[str, ...]) -> tuple[str, ...]:
    for name in asked:
        if name not in known:
            raise NotInPlaybookError(what, name, known)
    return tuple(dict.fromkeys(asked))
