"""An edition for other tools: one class for each format, found by its name.

The command writes what `export` gives. A new format is one module with one class and one line here.
"""

from collections.abc import Mapping

from cxplaybook.export.atom import Atom
from cxplaybook.export.format import Export
from cxplaybook.export.ics import Ics
from cxplaybook.export.json import Json
from cxplaybook.export.xlsx import Xlsx
from cxplaybook.views import Scope

FORMATS: Mapping[str, type[Export]] = {"json": Json, "xlsx": Xlsx, "ics": Ics, "atom": Atom}
"""Name, as `--format` takes it and as a file's name ends, to the class."""

__all__ = ["FORMATS", "export"]


def export(name: str, scope: Scope, *, site_url: str | None = None) -> bytes:
    """An edition in a format.

    Args:
        name: of the format.
        scope: what is shown, in which language, as of which day.
        site_url: address at which `site/` stands. None: unknown, so links are seen from the handbook's folder.

    Raises:
        KeyError: there is no such format.
    """
    return FORMATS[name](scope, site_url=site_url).content()
