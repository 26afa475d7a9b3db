"""Builds handbooks into one site and publishes it.

Called by `pipeline` and `serve`. It knows the order of things; how each is done stands in the other modules here.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from filelock import FileLock, Timeout

from cxplaybook.builder.builders import Builder, builder_named
from cxplaybook.builder.errors import SiteBusyError
from cxplaybook.builder.links import broken_links
from cxplaybook.builder.publish import (
    carry_over,
    publish,
    published_handbooks,
    refuse_foreign,
    staging,
    write_entrances,
)
from cxplaybook.builder.tree import write_tree
from cxplaybook.pages.page import Handbook

Progress = Callable[[str], None]
"""Gets a short line whenever something begins or ends, from any thread."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """Where and how to build."""

    site_dir: Path
    """Folder that becomes the site."""
    work_dir: Path
    """Folder for trees, locks and what is known of words, kept from build to build: `.cxplaybook` of the project."""
    templates: tuple[Path, ...]
    """Folders with `theme/` and `assets/`; a file of an earlier folder replaces the same file of a later one."""
    today: date
    """The only date the site may show."""
    builder: str = "mkdocs"
    site_url: str | None = None
    """Address at which `site_dir` will stand; None: unknown. With it pages load instantly and have a sitemap."""
    strict: bool = False
    """True: a site with problems isn't published."""
    partial: bool = False
    """True: handbooks of the present site that aren't built now stay in it."""
    patience: float = 300
    """Seconds to wait for another build of the project."""


@dataclass(frozen=True, slots=True, order=True)
class BuildProblem:
    """Something on the way to the site that a person should look at."""

    handbook: str
    """Edition and language, for instance `employees/fi`."""
    page: str | None
    """Page below the handbook; None: the builder named none."""
    message: str

    def __str__(self) -> str:
        return f"{self.handbook}{f'/{self.page}' if self.page else ''}: {self.message}"


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build came to."""

    published: bool
    """False: `strict` kept a site with problems back; the old one stands."""
    pages: int
    """Pages of the handbooks that were built."""
    problems: tuple[BuildProblem, ...]


def build_site(
    handbooks: Sequence[Handbook], options: BuildOptions, progress: Progress = lambda _: None
) -> BuildResult:
    """Builds the handbooks and puts them in the place of the present site.

    The first handbook's edition is where the site's front door leads.

    Raises:
        BuildError: the builder is missing or failed, the folder isn't ours, or another build doesn't end. The present
            site is as it was.
        ValueError: the pages or words of a handbook don't fit together.
    """
    builder = builder_named(options.builder)
    site_dir = options.site_dir.resolve()
    # Before the work, not only before the swap: nobody likes to hear it after a minute.
    refuse_foreign(site_dir)
    with _only_build(options, progress), staging(site_dir) as staged:
        shown = [_with_languages(handbook, handbooks, options, site_dir) for handbook in handbooks]
        problems = _build_all(shown, builder, options, staged, progress)
        if options.partial:
            carry_over(site_dir, staged)
        write_entrances(staged, shown)
        progress("Checking links")
        problems += _link_problems(staged, shown)
        published = not (options.strict and problems)
        if published:
            publish(staged, site_dir)
    return BuildResult(published, sum(len(handbook.pages) for handbook in handbooks), tuple(problems))


@contextmanager
def _only_build(options: BuildOptions, progress: Progress) -> Iterator[None]:
    """Waits until no other build works in the project's folder. The system frees the lock of a killed build."""
    options.work_dir.mkdir(parents=True, exist_ok=True)
    lock = FileLock(options.work_dir / "build.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        progress("Waiting for another build to end")
        try:
            lock.acquire(timeout=options.patience)
        except Timeout:
            raise SiteBusyError(Path(lock.lock_file), options.patience) from None
    try:
        yield
    finally:
        lock.release()


def _with_languages(handbook: Handbook, built: Sequence[Handbook], options: BuildOptions, site_dir: Path) -> Handbook:
    """The handbook with those languages that readers will really find beside it."""
    if not options.partial:
        return handbook
    there = {f"{other.edition}/{other.language}" for other in built} | set(published_handbooks(site_dir))
    kept = tuple(language for language in handbook.languages if f"{handbook.edition}/{language[0]}" in there)
    return replace(handbook, languages=kept)


def _build_all(
    handbooks: Sequence[Handbook], builder: Builder, options: BuildOptions, staged: Path, progress: Progress
) -> list[BuildProblem]:
    def build(handbook: Handbook) -> list[BuildProblem]:
        return _build_one(handbook, builder, options, staged, progress)

    # The work is done in the builders' processes; threads only wait for them.
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as threads:
        return [problem for problems in threads.map(build, handbooks) for problem in problems]


def _build_one(
    handbook: Handbook, builder: Builder, options: BuildOptions, staged: Path, progress: Progress
) -> list[BuildProblem]:
    name = _name(handbook)
    folder = options.work_dir / "tree" / handbook.edition / handbook.language
    progress(f"Building {name} ({len(handbook.pages)} pages)")
    memory = options.work_dir / "words"
    config_file = write_tree(handbook, folder, templates=options.templates, site_url=options.site_url, memory=memory)
    warnings = builder.build(config_file, name, options.today)
    _finish(folder / "site", options.site_url)
    target = staged / handbook.edition / handbook.language
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(folder / "site", target)
    progress(f"Built {name}")
    return [BuildProblem(name, None, warning) for warning in warnings]


def _finish(site: Path, site_url: str | None) -> None:
    """Takes from a built handbook what would mislead, and adds what it needs where no server is."""
    # The packed twin of the sitemap adds nothing a server can't do.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    if site_url is None:
        # Its links are absolute, so they need the address. The sitemap is empty and stays all the same: the theme asks
        # for it on every page, and a missing one is an error in the browser's console.
        (site / "404.html").unlink(missing_ok=True)
    index = site / "search" / "search_index.json"
    if index.is_file():
        # From `file:` a browser may run a script but not fetch data; the theme looks for this name there.
        index.with_suffix(".js").write_text(f"var __index = {index.read_text('utf-8')}", encoding="utf-8")


def _link_problems(staged: Path, handbooks: Sequence[Handbook]) -> list[BuildProblem]:
    names = [_name(handbook) for handbook in handbooks]
    problems = []
    for link in broken_links(staged, *names):
        edition, language, page = link.page.split("/", 2)
        problems.append(BuildProblem(f"{edition}/{language}", page, f"broken link {link}"))
    return problems


def _name(handbook: Handbook) -> str:
    return f"{handbook.edition}/{handbook.language}"
