"""`cxplaybook build`: checks, then the sites."""

from datetime import date
from pathlib import Path

import click

from cxplaybook.builder import BUILDERS, BuildOptions, BuildResult, build_site
from cxplaybook.cli.editor import refresh_schemas
from cxplaybook.cli.progress import Progress
from cxplaybook.cli.report import refuse_errors, tell_warnings
from cxplaybook.cli.session import Session, day_of, edition_option, language_option, messages, today_option
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.selection import Selection


@click.command("build", short_help="Check the playbook and build its handbook.")
@edition_option
@language_option
@click.option(
    "--builder",
    type=click.Choice(tuple(BUILDERS)),
    default=next(iter(BUILDERS)),
    show_default=True,
    help="Site builder.",
)
@click.option(
    "--site-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the finished site.  [default: site in the playbook]",
)
@click.option("--site-url", metavar="URL", help="Address the site will have, for its sitemap and for instant pages.")
@click.option("--strict", is_flag=True, help="Keep the old site when the builder warns or a link leads nowhere.")
@today_option
@click.pass_obj
def command(
    session: Session,
    *,
    editions: tuple[str, ...],
    languages: tuple[str, ...],
    builder: str,
    site_dir: Path | None,
    site_url: str | None,
    strict: bool,
    today: date | None,
) -> None:
    """Check the playbook and build its handbook.

    Every edition and language gets a folder, site/EDITION/LANGUAGE. Nothing is published while the playbook has an
    error: the site that was there stays as it was.

    Exit codes: 0 fine, 1 the playbook has errors or --strict kept the old site, 2 wrong use or a broken environment.
    """
    project, selection = session.project, Selection(editions, languages)
    day = day_of(project, today)
    with Progress(messages()) as progress:
        progress("Reading the playbook")
        assessment = assess(project.source, day, project.history)
    refresh_schemas(project, assessment.graph)
    playbook = refuse_errors(assessment, project)
    with Progress(messages()) as progress:
        progress("Making the pages")
        chosen, codes = selection.editions_of(playbook), selection.languages_of(playbook)
        made = handbooks(
            playbook, chosen, codes, day, project.templates, judged=assessment.judged, prefix=project.prefix
        )
        options = BuildOptions(
            site_dir=site_dir or project.site_dir,
            work_dir=project.work_dir,
            templates=project.templates,
            today=day,
            builder=builder,
            site_url=site_url,
            strict=strict,
            partial=selection.partial,
        )
        result = build_site(made, options, progress)
    tell_warnings(assessment)
    _tell(result, options.site_dir)


def _tell(result: BuildResult, site_dir: Path) -> None:
    for problem in result.problems:
        messages().print(f"warning: {problem}", markup=False)
    if not result.published:
        messages().print("The site was not published: --strict allows no warning. The last one is as it was.")
        raise SystemExit(1)
    messages().print(f"{result.pages} pages built. Open {(site_dir / 'index.html').resolve()}", markup=False)
