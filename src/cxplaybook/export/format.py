"""What every export format is, and what several of them need."""

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model import Item, Prose, Ref, Text
from cxplaybook.model.prose import plain_text
from cxplaybook.views import Scope

_NO_NAME = re.compile(r"[^a-z0-9]+")


class Export(ABC):
    """One format, for one edition in one language as of a day."""

    printable: ClassVar[bool] = True
    """Whether it is text, which a terminal can show."""

    def __init__(self, scope: Scope, *, site_url: str | None = None) -> None:
        self.scope = scope
        self.site_url = site_url
        """Address at which `site/` stands. None: unknown."""

    @abstractmethod
    def content(self) -> bytes:
        """The whole file."""

    def text(self, text: Text | None) -> str:
        """A text in the export's language, without markup. None is an empty one."""
        if text is None:
            return ""
        found = self.scope.text(text).text
        return plain_text(found) if isinstance(text, Prose) else found

    def title(self, item: Item) -> str:
        """What an item is called."""
        title = self.scope.title(item)
        return plain_text(title.text) if title.prose else title.text

    def name(self, ref: Ref | None) -> str:
        """What a reference leads to is called. None is called nothing."""
        return self.title(self.scope.graph.items[ref]) if ref else ""

    def names(self, refs: Iterable[Ref]) -> str:
        """What references lead to, in one line."""
        return ", ".join(self.name(ref) for ref in refs)

    def choice(self, value: StrEnum) -> str:
        """The label of one of a fixed set of values."""
        return self.scope.choice(value).label

    def page(self, ref: Ref) -> str:
        """Address of an item in the handbook, from the handbook's folder where the site's own is unknown."""
        link = self.scope.link(ref)
        anchor = f"#{link.anchor}" if link.anchor else ""
        return f"{self.handbook}{link.uri.removesuffix('.md')}.html{anchor}"

    @property
    def handbook(self) -> str:
        """Address of the edition in its language, with a slash at the end. Empty: unknown."""
        return f"{self.site_url.rstrip('/')}/{self.scope.edition}/{self.scope.language}/" if self.site_url else ""

    @property
    def authority(self) -> str:
        """Who gives ids that are unique in the world: the organisation, under a domain that nobody can ever have."""
        organisation = str(self.scope.playbook.settings.organisation).lower()
        letters = unicodedata.normalize("NFKD", organisation).encode("ascii", "ignore").decode()
        return f"{_NO_NAME.sub('-', letters).strip('-') or 'playbook'}.invalid"
