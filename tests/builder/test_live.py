"""The site of one handbook that follows edits."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.builder.sample_handbook import sample_handbook
from tests.projects import snapshot

from cxplaybook.builder import LiveSite
from cxplaybook.builder.errors import BuilderFailedError
from cxplaybook.builder.tree import synchronise
from cxplaybook.pages.page import Handbook
from cxplaybook.resources import resource

TODAY = date(2026, 11, 22)
NOTE = "# Note {#note}\n\n<p>apples</p>\n"


@pytest.fixture
def update(tmp_path: Path) -> Callable[..., bool]:
    """Brings the test's live site up to date with a handbook."""
    site = LiveSite(tmp_path / "live")

    def call(handbook: Handbook, *more: Path) -> bool:
        return site.update(handbook, (*more, resource("site_templates")), TODAY)

    call.site = site  # type: ignore[attr-defined] # so that a test needs one fixture
    return call


def _fresh(folder: Path, handbook: Handbook) -> dict[str, bytes]:
    """The same handbook built from nothing."""
    site = LiveSite(folder)
    site.update(handbook, (resource("site_templates"),), TODAY)
    return _comparable(site)


def _comparable(site: LiveSite) -> dict[str, bytes]:
    """The files of a site; the search index as data, because its spacing is of no account."""
    assert site.site is not None
    files = snapshot(site.site)
    index = json.loads(files.pop("search/search_index.json"))
    return {**files, "search": json.dumps(index, sort_keys=True).encode()}


def test_begins_without_a_site(update: Callable[..., bool]) -> None:
    """Before the first build there is nothing to show."""
    site: LiveSite = update.site  # type: ignore[attr-defined]

    assert site.site is None
    assert site.version == ""


def test_same_handbook_again(update: Callable[..., bool]) -> None:
    """What hasn't changed isn't built."""
    site: LiveSite = update.site  # type: ignore[attr-defined]
    assert update(sample_handbook("en"))
    before = (site.site, site.version)

    assert not update(sample_handbook("en"))
    assert (site.site, site.version) == before


@pytest.mark.parametrize(
    "edited",
    [
        sample_handbook("en", note=NOTE.replace("apples", "pears")),
        sample_handbook("en"),
        sample_handbook("en", note=NOTE, other=NOTE.replace("note", "other")),
        replace(sample_handbook("en", note=NOTE), title="Another title"),
    ],
    ids=["changed-page", "gone-page", "new-page", "on-every-page"],
)
def test_like_a_fresh_build(update: Callable[..., bool], tmp_path: Path, edited: Handbook) -> None:
    """After an edit every file is as if it had been built from nothing, the search index included."""
    site: LiveSite = update.site  # type: ignore[attr-defined]
    update(sample_handbook("en", note=NOTE))
    update(edited)

    assert _comparable(site) == _fresh(tmp_path / "fresh", edited)


def test_untouched_pages_stay(update: Callable[..., bool]) -> None:
    """A page whose Markdown is the same isn't built again."""
    site: LiveSite = update.site  # type: ignore[attr-defined]
    update(sample_handbook("en", note=NOTE))
    assert site.site is not None
    before = (site.site / "index.html").stat().st_mtime_ns
    update(sample_handbook("en", note=NOTE.replace("apples", "pears")))

    assert b"pears" in (site.site / "note.html").read_bytes()
    assert (site.site / "index.html").stat().st_mtime_ns == before


def test_failed_build(update: Callable[..., bool], tmp_path: Path) -> None:
    """A builder that fails leaves the last site, and the next good handbook is built on it."""
    site: LiveSite = update.site  # type: ignore[attr-defined]
    update(sample_handbook("en", note=NOTE))
    shown = site.site
    broken = tmp_path / "templates"
    synchronise(broken, {"theme/partials/copyright.html": b"{% if %}"})
    edited = sample_handbook("en", note=NOTE.replace("apples", "pears"))
    with pytest.raises(BuilderFailedError, match=r"site_templates/theme/partials/copyright\.html:1: "):
        update(edited, broken)

    assert site.site == shown
    assert update(edited)
    assert _comparable(site) == _fresh(tmp_path / "fresh", edited)


def test_leftovers_of_an_earlier_run(tmp_path: Path) -> None:
    """What an earlier preview left doesn't get into the site."""
    (tmp_path / "live" / "a").mkdir(parents=True)
    (tmp_path / "live" / "a" / "old.html").write_text("old")
    site = LiveSite(tmp_path / "live")
    site.update(sample_handbook("en"), (resource("site_templates"),), TODAY)

    assert "old.html" not in _comparable(site)
