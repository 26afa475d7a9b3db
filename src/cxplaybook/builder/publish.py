"""Puts a finished site in the place of the old one, and nothing else.

Called by `build`. A build fills a folder beside the site; the swap at the end is the only moment at which readers
can notice anything. Whatever ends a build earlier leaves the old site as it was.
"""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path

from cxplaybook.builder.errors import ForeignFolderError, SiteFolderFixedError
from cxplaybook.builder.swap import exchange
from cxplaybook.pages.page import Handbook

MARKER = ".cxplaybook-site"
"""File that says: cxplaybook wrote this folder and may replace it."""


@contextmanager
def staging(site_dir: Path) -> Iterator[Path]:
    """An empty folder beside the site for the new one; it and any leftover of a killed build are gone afterwards.

    Raises:
        ForeignFolderError: `site_dir` holds files of somebody else.
    """
    staged, retired = _beside(site_dir, "new"), _beside(site_dir, "old")
    _recover(site_dir, retired)
    refuse_foreign(site_dir)
    _remove(staged)
    staged.mkdir(parents=True)
    (staged / MARKER).write_text("Written by cxplaybook, which replaces this folder as a whole.\n")
    try:
        yield staged
    finally:
        _remove(staged)
        _remove(retired)


def refuse_foreign(site_dir: Path) -> None:
    """Does nothing where the folder is ours, empty or missing.

    Raises:
        ForeignFolderError: replacing it would delete files that cxplaybook didn't write.
    """
    if (site_dir / MARKER).is_file() or not os.path.lexists(site_dir):
        return
    if not site_dir.is_dir() or any(site_dir.iterdir()):
        raise ForeignFolderError(site_dir)


def publish(staged: Path, site_dir: Path) -> None:
    """Makes the staged folder the site.

    Raises:
        SiteFolderFixedError: the system doesn't let the folder be replaced; the old site stands.
    """
    retired = _beside(site_dir, "old")
    try:
        if not site_dir.exists():
            staged.rename(site_dir)
        elif not exchange(staged, site_dir):
            # Two steps where one isn't possible; a kill between them is mended by the next build.
            site_dir.rename(retired)
            staged.rename(site_dir)
    except OSError as error:
        _recover(site_dir, retired)
        raise SiteFolderFixedError(site_dir, error.strerror or str(error)) from error


def carry_over(site_dir: Path, staged: Path) -> None:
    """Takes the handbooks that were not built this time into the staged site.

    Files are shared, not copied, where the file system can: neither site ever writes to one.
    """
    for handbook in published_handbooks(site_dir):
        target = staged / handbook
        if not target.exists():
            shutil.copytree(site_dir / handbook, target, copy_function=_share)


def published_handbooks(site_dir: Path) -> tuple[str, ...]:
    """Handbooks of the present site as `edition/language`."""
    return tuple(sorted(path.parent.relative_to(site_dir).as_posix() for path in site_dir.glob("*/*/index.html")))


def write_entrances(staged: Path, handbooks: Sequence[Handbook]) -> None:
    """Writes `index.html` of the site and of each edition, which lead to the default edition and language.

    The first handbook tells the default edition, `languages` of each the default language.
    """
    for handbook in reversed(handbooks):
        codes = [code for code, _ in handbook.languages if (staged / handbook.edition / code).is_dir()]
        language = next(iter(codes), handbook.language)
        _write_entrance(staged / handbook.edition, f"{language}/index.html", handbook)
        _write_entrance(staged, f"{handbook.edition}/{language}/index.html", handbook)


def _write_entrance(folder: Path, target: str, handbook: Handbook) -> None:
    title, address = escape(handbook.title), escape(target)
    (folder / "index.html").write_text(
        f"""\
<!doctype html>
<html lang="{escape(handbook.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="0; url={address}">
<title>{title}</title>
</head>
<body>
<main><h1><a href="{address}">{title}</a></h1></main>
</body>
</html>
""",
        encoding="utf-8",
    )


def _recover(site_dir: Path, retired: Path) -> None:
    """Brings back the old site where a publication was cut off between its two steps."""
    if retired.exists() and not site_dir.exists():
        retired.rename(site_dir)


def _beside(site_dir: Path, suffix: str) -> Path:
    # Beside, not in the system's folder for temporary files: only there a rename is sure to be possible.
    return site_dir.with_name(f".{site_dir.name}.cxplaybook-{suffix}")


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _share(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
