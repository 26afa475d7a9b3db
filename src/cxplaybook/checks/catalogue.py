"""Every check there is.

Found by looking through the folders of the families; a new file is a new check, and there is nothing else to edit.
Asked by the runner, the formats, `explain` and the handbook's pages about checks.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from cxplaybook import checks
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.page import CheckPage
from cxplaybook.diagnostics import CheckInfo, Family
from cxplaybook.language import FALLBACK

RETIRED: Mapping[str, str] = {}
"""Codes that were checks once, with the name each had; none of them is ever used again."""

Check = Callable[[Context], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """A check with its page."""

    info: CheckInfo
    pages: Mapping[str, CheckPage]
    """Language code to the page; `en` is always there."""
    check: Check | None
    """Looks through a playbook. None: readers and schemas find it before there is one."""

    def page(self, language: str) -> CheckPage:
        """The page in a language, in English where it has no other."""
        return self.pages.get(language, self.pages[FALLBACK])


@cache
def catalogue() -> Mapping[str, CheckEntry]:
    """Every check by its name, in the order of the codes."""
    entries = [_entry(module) for family in Family for module in _modules(family)]
    return {entry.info.name: entry for entry in sorted(entries, key=lambda entry: entry.info.code)}


def find(code_or_name: str) -> CheckEntry | None:
    """A check by what an author writes for it; None: there is no such check."""
    wanted = code_or_name.strip()
    entries = catalogue()
    by_code = (entry for entry in entries.values() if entry.info.code == wanted.upper())
    return entries.get(wanted.lower()) or next(by_code, None)


def _modules(family: Family) -> Iterator[ModuleType]:
    folders = [f"{path}/{family}" for path in checks.__path__]
    for module in pkgutil.iter_modules(folders, f"{checks.__name__}.{family}."):
        yield importlib.import_module(module.name)


def _entry(module: ModuleType) -> CheckEntry:
    page = CheckPage.parse(module.__doc__ or "")
    translations: Mapping[str, str] = getattr(module, "PAGE", {})
    pages = {FALLBACK: page, **{language: page.translated(text) for language, text in translations.items()}}
    return CheckEntry(module.INFO, pages, getattr(module, "check", None))
