"""Whole builds with the real builders."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from textwrap import dedent

import pytest
from filelock import FileLock
from selectolax.lexbor import LexborHTMLParser
from tests.builder.sample_handbook import sample_handbook, sample_handbooks
from tests.projects import snapshot

from cxplaybook.builder import BUILDERS, BuildOptions, BuildResult, build_site
from cxplaybook.builder.errors import BuilderFailedError, ForeignFolderError, SiteBusyError
from cxplaybook.builder.tree import synchronise
from cxplaybook.pages.page import Handbook
from cxplaybook.resources import resource

Options = Callable[..., BuildOptions]


def _alone(**pages: str) -> Handbook:
    """The sample in English, as if it had no other language."""
    return replace(sample_handbook("en", **pages), languages=(("en", "English"),))


def test_layout(options: Options, tmp_path: Path) -> None:
    """Editions and languages have a folder each, with the pages where their Markdown was."""
    result = build_site(sample_handbooks(), options())

    assert result == BuildResult(published=True, pages=12, problems=())
    assert {name for name in snapshot(tmp_path / "site") if name.endswith(".html")} == {
        "index.html",
        "employees/index.html",
        *(
            f"employees/{language}/{page}.html"
            for language in ("en", "fi", "sv")
            for page in ("index", "components", "roles/index", "roles/field-technician")
        ),
    }


def test_address_brings_sitemap(options: Options, tmp_path: Path) -> None:
    """With the site's address there are a sitemap and a page for unknown addresses."""
    build_site([_alone()], options(site_url="https://example.org/cx/"))
    with_address = snapshot(tmp_path / "site" / "employees" / "en")
    build_site([_alone()], options())
    without = snapshot(tmp_path / "site" / "employees" / "en")

    assert with_address.keys() - without.keys() == {"404.html"}
    assert b"https://example.org/cx/employees/en/roles/index.html" in with_address["sitemap.xml"]
    assert b"Page not found" in with_address["404.html"]
    assert b"<url>" not in without["sitemap.xml"]


def test_same_bytes_anywhere(options: Options, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folder, time zone, locale and hash seed leave no trace in the site."""
    first, second = tmp_path / "one", tmp_path / "another" / "place"
    build_site([_alone()], options(site_dir=first / "site", work_dir=first / "work", site_url="https://example.org"))
    for name, value in {"TZ": "Pacific/Kiritimati", "LC_ALL": "fi_FI.UTF-8", "PYTHONHASHSEED": "7"}.items():
        monkeypatch.setenv(name, value)
    build_site([_alone()], options(site_dir=second / "site", work_dir=second / "work", site_url="https://example.org"))

    assert snapshot(first / "site") == snapshot(second / "site")
    assert not [name for name, content in snapshot(first / "site").items() if str(tmp_path).encode() in content]
    assert b"<lastmod>2026-11-22</lastmod>" in (first / "site/employees/en/sitemap.xml").read_bytes()


def test_second_build_is_clean(options: Options, tmp_path: Path) -> None:
    """A page that is gone from the handbook is gone from the site, and the rest is as in a first build."""
    build_site([_alone()], options())
    before = snapshot(tmp_path / "site")
    build_site([_alone(more="# More {#more}\n")], options())
    assert "employees/en/more.html" in snapshot(tmp_path / "site")
    build_site([_alone()], options())

    assert snapshot(tmp_path / "site") == before


def test_problems_are_told(options: Options) -> None:
    """The builder's warnings and our findings on the built HTML come together; the site is published."""
    result = build_site([_alone(lost='# Lost {#lost}\n\n<a href="nowhere.html">x</a>\n\n[y](gone.md)\n')], options())

    assert result.published
    assert [(problem.handbook, problem.page) for problem in result.problems] == [
        ("employees/en", None),
        ("employees/en", None),
        ("employees/en", "lost.html"),
        ("employees/en", "lost.html"),
    ]
    assert str(result.problems[-1]) == "employees/en/lost.html: broken link `nowhere.html`: no such page or file"
    assert "lost.md" in result.problems[0].message
    assert "'gone.md'" in result.problems[1].message


def test_strict_keeps_old_site(options: Options, tmp_path: Path) -> None:
    """With problems and `strict` the old site stands."""
    build_site([_alone()], options())
    before = snapshot(tmp_path / "site")
    result = build_site([_alone(lost="# Lost {#lost}\n")], options(strict=True))

    assert not result.published
    assert len(result.problems) == 1
    assert snapshot(tmp_path / "site") == before


def test_failing_builder_keeps_old_site(options: Options, tmp_path: Path) -> None:
    """A builder that gives up is told in a sentence, and the old site stands."""
    build_site([_alone()], options())
    before = snapshot(tmp_path / "site")
    broken = tmp_path / "templates"
    synchronise(broken, {"theme/partials/copyright.html": b"{% if %}"})

    with pytest.raises(BuilderFailedError) as caught:
        build_site([_alone()], options(templates=(broken, resource("site_templates"))))
    assert str(caught.value).startswith("`mkdocs` could not build employees/en: ")
    assert "Expected an expression" in str(caught.value)
    assert snapshot(tmp_path / "site") == before


@pytest.mark.parametrize("moment", ["Building employees/en", "Built employees/en", "Checking links"])
def test_interrupted_build_keeps_old_site(options: Options, tmp_path: Path, moment: str) -> None:
    """Ctrl-C at any moment leaves the old site and no leftovers beside it."""
    build_site([_alone()], options())
    before = snapshot(tmp_path / "site")

    def progress(line: str) -> None:
        if line.startswith(moment):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_site([_alone()], options(), progress)
    assert snapshot(tmp_path / "site") == before
    assert {path.name for path in tmp_path.iterdir()} == {"site", ".cxplaybook"}


def test_killed_build_keeps_old_site(options: Options, tmp_path: Path, checkout: Path) -> None:
    """A kill in the middle leaves the old site; the next build isn't held up by it and clears away the rest."""
    build_site([_alone()], options())
    before = snapshot(tmp_path / "site")
    program = f"""
        import sys
        from datetime import date
        from pathlib import Path
        from cxplaybook.builder import BuildOptions, build_site
        from cxplaybook.resources import resource
        from tests.builder.sample_handbook import sample_handbook

        def progress(line):
            if line.startswith("Built"):
                print(line, flush=True)
                sys.stdin.read()

        folder = Path({str(tmp_path)!r})
        options = BuildOptions(
            folder / "site", folder / ".cxplaybook", (resource("site_templates"),), date(2026, 11, 22)
        )
        build_site([sample_handbook("en")], options, progress)
    """
    command = [sys.executable, "-c", dedent(program)]
    with subprocess.Popen(command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline()
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert snapshot(tmp_path / "site") == before

    build_site([_alone()], options(patience=0))
    assert snapshot(tmp_path / "site") == before
    assert {path.name for path in tmp_path.iterdir()} == {"site", ".cxplaybook"}


def test_foreign_folder_before_work(options: Options, tmp_path: Path) -> None:
    """A folder that isn't ours is told at once, not after the build."""
    synchronise(tmp_path / "site", {"notes.txt": b"mine"})
    lines: list[str] = []

    with pytest.raises(ForeignFolderError):
        build_site([_alone()], options(), lines.append)
    assert lines == []


def test_waits_for_other_build(options: Options, tmp_path: Path) -> None:
    """A second build of the project says that it waits, and goes on when the first ends."""
    other = FileLock(tmp_path / ".cxplaybook" / "build.lock")
    other.acquire()

    def progress(line: str) -> None:
        if line.startswith("Waiting"):
            other.release()

    assert build_site([_alone()], options(), progress).published


def test_gives_up_waiting(options: Options, tmp_path: Path) -> None:
    """A build that doesn't end is told after a while."""
    with (
        FileLock(tmp_path / ".cxplaybook" / "build.lock"),
        pytest.raises(SiteBusyError, match="another build has held"),
    ):
        build_site([_alone()], options(patience=0.1))

    assert not (tmp_path / "site").exists()


def test_partial_keeps_others(options: Options, tmp_path: Path) -> None:
    """Building one language leaves the others in the site, and offers only languages that are there."""
    build_site([sample_handbook("fi"), sample_handbook("sv")], options(partial=True))
    swedish = snapshot(tmp_path / "site" / "employees" / "sv")
    result = build_site([sample_handbook("fi", more="# Lisää {#more}\n")], options(partial=True))

    assert snapshot(tmp_path / "site" / "employees" / "sv") == swedish
    page = LexborHTMLParser((tmp_path / "site/employees/fi/more.html").read_text("utf-8"))
    assert [link.attributes["hreflang"] for link in page.css("[data-cx-language]")] == ["fi", "sv"]
    # The other languages don't have the new page until they are built too.
    assert [str(problem) for problem in result.problems if problem.page] == [
        "employees/fi/more.html: broken link `../sv/more.html`: no such page or file"
    ]
    assert (tmp_path / "site" / "employees" / "index.html").is_file()


def test_full_build_drops_others(options: Options, tmp_path: Path) -> None:
    """Otherwise the site is exactly what was built: an edition that is no more can't stay readable."""
    build_site([_alone(), sample_handbook("fi", edition="leaders")], options())
    build_site([_alone()], options())

    assert {name.split("/")[0] for name in snapshot(tmp_path / "site")} == {
        ".cxplaybook-site",
        "employees",
        "index.html",
    }


def test_search_without_server(options: Options, tmp_path: Path) -> None:
    """The search index is there as a script with the same content, for pages opened from a folder."""
    build_site([_alone()], options())
    folder = tmp_path / "site" / "employees" / "en" / "search"
    script = (folder / "search_index.js").read_text("utf-8")

    assert json.loads(script.removeprefix("var __index = ")) == json.loads(
        (folder / "search_index.json").read_text("utf-8")
    )


@pytest.mark.parametrize("name", BUILDERS)
def test_every_builder(options: Options, tmp_path: Path, name: str) -> None:
    """Each builder makes the same pages with the same content, without a problem."""
    if find_spec(BUILDERS[name].name) is None:
        pytest.skip(f"{name} isn't installed; `pip install {BUILDERS[name].requirement}` for this test")
    result = build_site([_alone()], options(builder=name, site_url="https://example.org/", strict=True))
    contents = {
        path.relative_to(tmp_path / "site").as_posix(): _content(path) for path in (tmp_path / "site").rglob("*.html")
    }

    assert result == BuildResult(published=True, pages=4, problems=())
    assert contents.keys() == {
        "index.html",
        "employees/index.html",
        "employees/en/404.html",
        "employees/en/index.html",
        "employees/en/components.html",
        "employees/en/roles/index.html",
        "employees/en/roles/field-technician.html",
    }
    assert contents["employees/en/roles/field-technician.html"] == [
        "Field technician",
        "What is expected of me",
        "I set off to a visit",
    ]
    assert contents["employees/en/404.html"] == ["Page not found"]


def _content(path: Path) -> list[str]:
    """Headings of the page itself."""
    page = LexborHTMLParser(path.read_text("utf-8"))
    return [heading.text(strip=True).removesuffix("¶") for heading in page.css("article :is(h1, h2, h3)")]
