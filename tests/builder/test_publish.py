"""The swap of the old site for the new one."""

from pathlib import Path

import pytest
from tests.builder.sample_handbook import sample_handbook
from tests.projects import snapshot

from cxplaybook.builder import publish as publishing
from cxplaybook.builder.errors import ForeignFolderError, SiteFolderFixedError
from cxplaybook.builder.publish import MARKER, carry_over, publish, staging, write_entrances
from cxplaybook.builder.tree import synchronise


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was published before."""
    folder = tmp_path / "site"
    synchronise(folder, {MARKER: b"", "employees/fi/index.html": b"old", "employees/sv/index.html": b"old"})
    return folder


def test_first_site(tmp_path: Path) -> None:
    """Where nothing is, the staged folder becomes the site."""
    site = tmp_path / "deep" / "site"
    with staging(site) as staged:
        (staged / "index.html").write_bytes(b"new")
        publish(staged, site)

    assert snapshot(site).keys() == {MARKER, "index.html"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_replaces_as_a_whole(site: Path) -> None:
    """Nothing of the old site is left, nor of the work."""
    with staging(site) as staged:
        (staged / "index.html").write_bytes(b"new")
        publish(staged, site)

    assert snapshot(site).keys() == {MARKER, "index.html"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_replaces_in_two_steps(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that can't exchange folders comes to the same end."""
    monkeypatch.setattr(publishing, "exchange", lambda *_: False)
    with staging(site) as staged:
        publish(staged, site)

    assert snapshot(site).keys() == {MARKER}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_fault_leaves_old_site(site: Path, fault: type[BaseException]) -> None:
    """An error or an interruption changes nothing and leaves nothing behind."""
    before = snapshot(site.parent)
    with pytest.raises(fault), staging(site) as staged:  # noqa: PT012 - the fault is in the middle of the work
        (staged / "index.html").write_bytes(b"half")
        raise fault

    assert snapshot(site.parent) == before


def test_killed_between_steps(site: Path) -> None:
    """The next build brings back a site that a kill left under its other name."""
    before = snapshot(site)
    site.rename(site.with_name(".site.cxplaybook-old"))
    (site.with_name(".site.cxplaybook-new")).mkdir()
    with staging(site):
        assert snapshot(site) == before

    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_folder_that_stays(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system refuses the swap the old site stands, and a sentence says what to do."""
    before = snapshot(site)
    monkeypatch.setattr(publishing, "exchange", lambda *_: False)
    with staging(site) as staged:
        # What a rename of a mount point or of an open folder comes to.
        staged.rename(staged.with_name("away"))
        with pytest.raises(SiteFolderFixedError) as caught:
            publish(staged, site)

    assert snapshot(site) == before
    assert str(caught.value) == (
        f"{site} can't be replaced as a whole (No such file or directory);"
        " if it is a mount point, choose a folder inside it"
    )


@pytest.mark.parametrize("content", [{"notes.txt": b"mine"}, {".git/HEAD": b"ref"}, {"employees/fi/index.html": b""}])
def test_foreign_folder(tmp_path: Path, content: dict[str, bytes]) -> None:
    """A folder with files and without our marker is never replaced."""
    synchronise(tmp_path / "site", content)

    with (
        pytest.raises(ForeignFolderError, match="holds files that cxplaybook did not write"),
        staging(tmp_path / "site"),
    ):
        pass
    assert snapshot(tmp_path) == {f"site/{name}": text for name, text in content.items()}


def test_file_in_the_way(tmp_path: Path) -> None:
    """A file of the site's name is somebody else's too."""
    (tmp_path / "site").write_bytes(b"mine")

    with pytest.raises(ForeignFolderError), staging(tmp_path / "site"):
        pass


def test_empty_folder_is_free(tmp_path: Path) -> None:
    """An empty folder may become the site."""
    (tmp_path / "site").mkdir()
    with staging(tmp_path / "site") as staged:
        publish(staged, tmp_path / "site")

    assert snapshot(tmp_path).keys() == {f"site/{MARKER}"}


def test_others_are_carried_over(site: Path, tmp_path: Path) -> None:
    """Handbooks that weren't built now come along unchanged; those that were aren't overwritten."""
    staged = tmp_path / "new"
    synchronise(staged, {"employees/fi/index.html": b"new"})
    carry_over(site, staged)

    assert snapshot(staged) == {"employees/fi/index.html": b"new", "employees/sv/index.html": b"old"}


def test_entrances(tmp_path: Path) -> None:
    """Site and editions have a front door each; the first edition and its first language are the defaults."""
    handbooks = [
        sample_handbook("sv", edition="partners"),
        sample_handbook("sv", edition="leaders"),
        sample_handbook("fi", edition="leaders"),
    ]
    for handbook in handbooks:
        (tmp_path / handbook.edition / handbook.language).mkdir(parents=True)
    write_entrances(tmp_path, handbooks)

    assert _doors(tmp_path) == {
        "index.html": "partners/sv/index.html",
        "leaders/index.html": "fi/index.html",
        "partners/index.html": "sv/index.html",
    }


def _doors(folder: Path) -> dict[str, str]:
    texts = {name: content.decode() for name, content in snapshot(folder).items()}
    targets = {name: text.partition("0; url=")[2].partition('"')[0] for name, text in texts.items()}
    # The plain link is for those whose browser doesn't follow by itself.
    assert all(f'<a href="{target}">' in texts[name] for name, target in targets.items())
    return targets
