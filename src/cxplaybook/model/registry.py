"""Which kinds exist and where their files are, found by looking through `model/kinds/`."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from cxplaybook.model import kinds
from cxplaybook.model.base import Item, Thing


@cache
def thing_kinds() -> dict[str, type[Thing]]:
    """Every kind that has files of its own, by name, in alphabetical order."""
    found = (cls for cls in _classes() if issubclass(cls, Thing))
    return {cls.kind: cls for cls in sorted(found, key=lambda cls: cls.kind)}


@cache
def item_kinds() -> dict[str, type[Item]]:
    """Every kind that can be pointed at, things and entries of lists, by name, in alphabetical order."""
    return {cls.kind: cls for cls in sorted(_classes(), key=lambda cls: cls.kind)}


@cache
def layout() -> dict[str, str]:
    """Kind to the folder (`roles/`) or the file (`strategy.yaml`) it is kept in, below `content/`."""
    return {kind: f"{cls.folder}/" if cls.folder else str(cls.file) for kind, cls in thing_kinds().items()}


def _classes() -> Iterator[type[Item]]:
    for module in _modules():
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Item) and value.__module__ == module.__name__:
                yield value


def _modules() -> Iterator[ModuleType]:
    for info in pkgutil.iter_modules(kinds.__path__, f"{kinds.__name__}."):
        yield importlib.import_module(info.name)
