"""Writes one handbook as the folder a builder works in: Markdown, assets, theme and configuration.

Called by `build` and by the MkDocs plugin. The folder is complete: whoever stands in it can run the builder by
hand. It runs no builder and knows no other language or edition.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

import yaml

from cxplaybook.builder.configuration import configuration
from cxplaybook.builder.word_forms import WORD_FORMS_FILE, word_forms
from cxplaybook.pages.page import Handbook

CONFIGURATION_FILE = "mkdocs.yml"

# Beside blocks of HTML, where a space doesn't show. Material's search index drops most tags, and the last word before
# one and the first word after it become a word that nobody looks for.
_BESIDE_BLOCKS = re.compile(r"(?<=\S)(?=<(?:d[dt]|div|t[dh]|text)\b)|(?<=</div>)(?=\S)")


def write_tree(
    handbook: Handbook,
    folder: Path,
    *,
    templates: Sequence[Path],
    site_url: str | None = None,
    memory: Path | None = None,
) -> Path:
    """Makes `folder` hold this handbook; returns its configuration file.

    Files that are already right stay untouched, files that don't belong are removed. What the builder makes
    beside them (`site/`) is left alone.

    Args:
        handbook: Pages and navigation.
        folder: Where the tree goes; made if it isn't there.
        templates: Folders that may hold `theme/` and `assets/`; a file of an earlier folder replaces the same file
            of a later one.
        site_url: Address at which `site/` will stand; None: unknown.
        memory: Folder that keeps from build to build what is known of words. None: they are looked up anew.

    Raises:
        ValueError: the pages or words don't fit together.
    """
    assets = {f"assets/{path}": content for path, content in layered(templates, "assets").items()}
    theme = layered(templates, "theme")
    forms = word_forms(handbook, memory / f"{handbook.language}.json" if memory else None)
    synchronise(folder / "docs", {**_page_files(handbook), **assets, WORD_FORMS_FILE: forms})
    synchronise(folder / "theme", theme)
    stylesheets = sorted(path for path in assets if PurePosixPath(path).match("assets/stylesheets/*.css"))
    settings = configuration(handbook, site_url=site_url, stylesheets=stylesheets)
    config_file = folder / CONFIGURATION_FILE
    write_if_changed(config_file, yaml.safe_dump(settings, allow_unicode=True, sort_keys=False).encode())
    return config_file


def layered(folders: Sequence[Path], name: str) -> dict[str, bytes]:
    """All files below `name` in the folders, by path; the first folder that has a path wins."""
    files: dict[str, bytes] = {}
    for folder in reversed(folders):
        root = folder / name
        for path in sorted(root.rglob("*")):
            if path.is_file():
                files[path.relative_to(root).as_posix()] = path.read_bytes()
    return files


def synchronise(folder: Path, files: Mapping[str, bytes]) -> None:
    """Makes `folder` hold exactly these files, by path below it."""
    wanted = {folder / path for path in files}
    # Deepest first, so that a folder is empty when its turn comes.
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            _remove_if_empty(path)
        elif path not in wanted:
            path.unlink()
    for relative, content in files.items():
        write_if_changed(folder / relative, content)


def write_if_changed(path: Path, content: bytes) -> None:
    """Writes the file unless it holds these bytes already: builders look at the time of a file."""
    if path.is_file() and path.read_bytes() == content:
        return
    if path.is_dir():
        path.rmdir()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _page_files(handbook: Handbook) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for page in handbook.pages:
        uri = PurePosixPath(page.uri)
        if uri.is_absolute() or ".." in uri.parts or uri.suffix != ".md" or uri.parts[0] == "assets":
            raise ValueError(f"`{page.uri}` is no place for a page")
        if page.uri in files:
            raise ValueError(f"two pages have the address `{page.uri}`")
        files[page.uri] = _BESIDE_BLOCKS.sub(" ", page.markdown).encode()
    return files


def _remove_if_empty(folder: Path) -> None:
    if not any(folder.iterdir()):
        folder.rmdir()
