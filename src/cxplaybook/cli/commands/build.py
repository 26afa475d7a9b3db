"""`cxplaybook build`: checks, then the sites."""

from datetime import date
from pathlib import Path

import click

from cxplaybook.builder import BUILDERS, BuildOptions, build_site
from cxplaybook.cli.progress import Progress
from cxplaybook.cli.report import refuse_errors
from cxplaybook.cli.session import Session, day_of, messages, today_option
from cxplaybook.pipeline import assess, handbooks


@click.command("build")
@click.option(
    "--edition", "editions", multiple=True, help="Edition to build; may be given several times [default: employees]."
)
@click.option(
    "--language", "languages", multiple=True, help="Language to build; may be given several times [default: all]."
)
@click.option(
    "--builder", type=click.Choice(sorted(BUILDERS)), default="mkdocs", show_default=True, help="Site builder."
)
@click.option(
    "--site-dir", type=click.Path(file_okay=False, path_type=Path), help="Folder of the finished site [default: site]."
)
@click.option("--site-url", help="Address the site will have, for its sitemap and for pages that load at once.")
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

    Nothing is published while there is an error: the site that was there stays as it was.
    """
    project = session.project
    day = day_of(project, today)
    with Progress(messages()) as progress:
        progress("Reading the playbook")
        assessment = assess(project.source, day)
    playbook = refuse_errors(assessment, project)
    with Progress(messages()) as progress:
        progress("Making the pages")
        made = handbooks(
            playbook,
            editions or (playbook.default_edition,),
            _known(languages, playbook.languages) or playbook.languages,
            day,
            project.templates,
        )
        options = BuildOptions(
            site_dir=site_dir or project.site_dir,
            work_dir=project.work_dir,
            templates=tuple(reversed(project.templates)),
            today=day,
            builder=builder,
            site_url=site_url,
            strict=strict,
            partial=bool(editions or languages),
        )
        result = build_site(made, options, progress)
    for problem in result.problems:
        messages().print(f"warning: {problem}", markup=False)
    if not result.published:
        messages().print("The site was not published: --strict allows no warning. The last one is as it was.")
        raise SystemExit(1)
    entrance = (options.site_dir / "index.html").resolve()
    messages().print(f"{result.pages} pages built. Open {entrance}", markup=False)


def _known(asked: tuple[str, ...], known: tuple[str, ...]) -> tuple[str, ...]:
    for language in asked:
        if language not in known:
            raise click.UsageError(f"the playbook is not in {language}; it is in {', '.join(known)}")
    return asked
