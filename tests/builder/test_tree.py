"""The folder a builder works in."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from tests.builder.sample_handbook import sample_handbook
from tests.projects import snapshot

from cxplaybook.builder.tree import layered, synchronise, write_tree
from cxplaybook.pages.page import HandbookPage


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A small folder of templates."""
    folder = tmp_path / "templates"
    synchronise(
        folder,
        {
            "theme/main.html": b"main",
            "assets/stylesheets/b.css": b"b",
            "assets/stylesheets/a.css": b"a",
            "assets/images/x.svg": b"x",
            "kinds/role/page.md.jinja": b"not for builders",
        },
    )
    return folder


def test_complete_folder(tmp_path: Path, templates: Path) -> None:
    """Pages, assets, theme and configuration are all there, and nothing else."""
    write_tree(sample_handbook("fi"), tmp_path / "tree", templates=[templates])

    assert set(snapshot(tmp_path / "tree")) == {
        "docs/assets/images/x.svg",
        "docs/assets/javascripts/word-forms.js",
        "docs/assets/stylesheets/a.css",
        "docs/assets/stylesheets/b.css",
        "docs/components.md",
        "docs/index.md",
        "docs/roles/field-technician.md",
        "docs/roles/index.md",
        "mkdocs.yml",
        "theme/main.html",
    }


def test_blocks_stand_apart(tmp_path: Path) -> None:
    """Where a block begins or ends there is a space, so that the search index doesn't join the words on both sides."""
    text = (
        "<dl><dt>Owner</dt><dd>Adviser</dd></dl> <tr><th>Day</th></tr><div>Two</div><a>words</a>, <a>one</a><b>word</b>"
    )
    page = HandbookPage("index.md", "Title", text)
    write_tree(replace(sample_handbook("en"), pages=(page,)), tmp_path, templates=[])

    assert (tmp_path / "docs" / "index.md").read_text("utf-8") == (
        "<dl> <dt>Owner</dt> <dd>Adviser</dd></dl> <tr> <th>Day</th></tr> <div>Two</div>"
        " <a>words</a>, <a>one</a><b>word</b>"
    )


def test_stylesheets_by_name(tmp_path: Path, templates: Path) -> None:
    """Stylesheets apply in the order of their names, whatever folder they come from."""
    config_file = write_tree(sample_handbook("fi"), tmp_path / "tree", templates=[templates])

    assert yaml.safe_load(config_file.read_text("utf-8"))["extra_css"] == [
        "assets/stylesheets/a.css",
        "assets/stylesheets/b.css",
    ]


def test_later_folder_wins(tmp_path: Path, templates: Path) -> None:
    """A playbook's own file takes the place of ours; the others stay, and a missing folder changes nothing."""
    own = tmp_path / "own"
    synchronise(own, {"theme/main.html": b"own", "theme/more.html": b"more"})

    assert layered([own, tmp_path / "absent", templates], "theme") == {"main.html": b"own", "more.html": b"more"}


def test_right_files_stay_untouched(tmp_path: Path, templates: Path) -> None:
    """A second writing changes no file and no time, so that builders see what is new."""
    handbook, tree = sample_handbook("fi"), tmp_path / "tree"
    write_tree(handbook, tree, templates=[templates])
    before = {path: path.stat().st_mtime_ns for path in tree.rglob("*")}
    write_tree(handbook, tree, templates=[templates])

    assert {path: path.stat().st_mtime_ns for path in tree.rglob("*")} == before


def test_orphans_go(tmp_path: Path) -> None:
    """Files and folders that don't belong are removed, and a file may become a folder."""
    folder = tmp_path / "docs"
    synchronise(folder, {"roles/old/a.md": b"", "plays": b"a file", "index.md": b"1"})
    synchronise(folder, {"index.md": b"2", "plays/answer.md": b"3", "roles/old": b"now a file"})

    assert snapshot(folder) == {"index.md": b"2", "plays/answer.md": b"3", "roles/old": b"now a file"}


def test_builders_output_is_left(tmp_path: Path, templates: Path) -> None:
    """What a builder keeps beside the tree, for instance a cache, survives."""
    kept = tmp_path / "tree" / ".cache" / "state"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"kept")
    write_tree(sample_handbook("fi"), tmp_path / "tree", templates=[templates])

    assert kept.read_bytes() == b"kept"


@pytest.mark.parametrize("uri", ["../index.md", "/etc/index.md", "roles/../../x.md", "index.html", "assets/index.md"])
def test_pages_keep_inside(tmp_path: Path, uri: str) -> None:
    """A page can't be written outside the docs folder or over the assets."""
    handbook = replace(sample_handbook("fi"), pages=(HandbookPage(uri, "Title", "text"),))

    with pytest.raises(ValueError, match="no place for a page"):
        write_tree(handbook, tmp_path / "tree", templates=[])
    assert snapshot(tmp_path) == {}


def test_same_address_twice(tmp_path: Path) -> None:
    """Two pages of one address are refused: one would hide the other."""
    page = HandbookPage("index.md", "Title", "text")

    with pytest.raises(ValueError, match=r"two pages have the address `index\.md`"):
        write_tree(replace(sample_handbook("fi"), pages=(page, page)), tmp_path, templates=[])
