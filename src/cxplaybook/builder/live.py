"""The site of one handbook that follows edits: what changed is built anew, the rest stays.

Called by `preview`. Unlike `build` it publishes nothing; whoever shows the site asks for its folder at each request.
"""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from cxplaybook.builder.builders import builder_named
from cxplaybook.builder.tree import write_tree
from cxplaybook.pages.page import Handbook

_INDEX = Path("search") / "search_index.json"

Contents = Mapping[str, bytes]
"""Path of each file of a tree to a digest of its bytes."""


class LiveSite:
    """A handbook's site in two folders in turn: one is shown while the other one is built."""

    def __init__(self, folder: Path) -> None:
        """Begins without a site; what an earlier run left in its folder goes."""
        self._folder = folder
        self._built: Contents = {}
        self._site: Path | None = None
        if folder.exists():
            shutil.rmtree(folder)

    @property
    def site(self) -> Path | None:
        """Folder of the last site that was built. None: none was."""
        return self._site

    @property
    def version(self) -> str:
        """Tells sites apart: equal for equal content, in another run too. Empty: there is no site."""
        lines = (f"{path} {digest.hex()}" for path, digest in sorted(self._built.items()))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] if self._built else ""

    def update(self, handbook: Handbook, templates: Sequence[Path], today: date) -> bool:
        """Makes the site show the handbook; False: it did already.

        The folder that was shown before stays until the next update, for those who are still reading from it.

        Raises:
            BuildError: the builder is missing or failed; the last site stands.
        """
        tree = self._folder / "tree"
        config_file = write_tree(handbook, tree, templates=templates)
        contents = dict(_contents(tree))
        if contents == self._built:
            return False
        target = self._folder / ("b" if self._site == self._folder / "a" else "a")
        if target.exists():
            shutil.rmtree(target)
        self._build(config_file, target, f"{handbook.edition}/{handbook.language}", today, contents)
        self._site, self._built = target, contents
        return True

    def _build(self, config_file: Path, target: Path, handbook: str, today: date, contents: Contents) -> None:
        builder = builder_named("mkdocs")
        site_dir = f"../{target.name}"
        if self._site is None or not _same_shape(self._built, contents):
            builder.build(config_file, handbook, today, ("--site-dir", site_dir))
            return
        # The builder leaves pages alone whose file is older than what it made of it, so their times have to stay.
        shutil.copytree(self._site, target)
        builder.build(config_file, handbook, today, ("--site-dir", site_dir, "--dirty"))
        _complete(target / _INDEX, self._site / _INDEX)


def _contents(tree: Path) -> Iterator[tuple[str, bytes]]:
    for part in ("docs", "theme", "mkdocs.yml"):
        for path in sorted([tree / part, *(tree / part).rglob("*")]):
            if path.is_file():
                yield path.relative_to(tree).as_posix(), hashlib.sha256(path.read_bytes()).digest()


def _same_shape(before: Contents, after: Contents) -> bool:
    """True where only what stands on single pages changed, and nothing that all of them show."""
    changed = {path for path in after if before.get(path) != after[path]}
    return before.keys() == after.keys() and all(path.startswith("docs/") for path in changed)


def _complete(index: Path, earlier: Path) -> None:
    """Adds to a search index of some pages what the earlier index says of the others."""
    fresh = json.loads(index.read_bytes())
    entries = {page: list(found) for page, found in groupby(fresh["docs"], _page_of)}
    known = [(page, list(found)) for page, found in groupby(json.loads(earlier.read_bytes())["docs"], _page_of)]
    fresh["docs"] = [entry for page, found in known for entry in entries.get(page, found)]
    index.write_text(json.dumps(fresh, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _page_of(entry: Mapping[str, str]) -> str:
    return entry["location"].partition("#")[0]
