"""`cxplaybook init`: a new playbook's repository."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from cxplaybook import __version__
from cxplaybook.cli.editor import bind_files, schema_folder, schemas, write_schemas, write_settings
from cxplaybook.cli.session import MESSAGE_LANGUAGES, day_of, messages
from cxplaybook.pipeline import unchecked_graph
from cxplaybook.project import Project
from cxplaybook.resources import resource


@click.command("init", short_help="Make a new playbook in DIR.")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@click.option(
    "--language",
    type=click.Choice(MESSAGE_LANGUAGES),
    default=MESSAGE_LANGUAGES[0],
    show_default=True,
    help="Language of the content and the README.",
)
@click.option("--example", is_flag=True, help="Start from the whole example, in all its languages.")
def command(folder: Path, *, language: str, example: bool) -> None:
    """Make a new playbook in DIR: content, settings for editors, checks for pull requests, publishing.

    A folder that holds anything but a git repository is refused, so that nothing is overwritten.
    """
    with _all_or_nothing(folder):
        _write(folder, language, example=example)
    messages().print(f"Made a playbook in {folder}. To see it:", markup=False)
    messages().print(f"  cxplaybook --project {folder} serve", markup=False)


@contextmanager
def _all_or_nothing(folder: Path) -> Iterator[None]:
    """Refuses a folder with files; takes back what was written when the rest can't be."""
    if folder.exists() and _files_in(folder):
        raise click.UsageError(f"{folder} is not empty; choose a new folder")
    try:
        yield
    except BaseException:
        for path in _files_in(folder) if folder.exists() else ():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        raise


def _files_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name != ".git"]


def _write(folder: Path, language: str, *, example: bool) -> None:
    templates = resource("site_templates")
    _lay_over(folder, templates / "init")
    _lay_over(folder, templates / "starter" / language)
    if example:
        shutil.rmtree(folder / "content")
        _lay_over(folder / "content", resource("example"))
    (folder / "requirements.txt").write_text(f"cxplaybook=={__version__}\n", encoding="utf-8")
    project = Project(folder)
    bind_files(project)
    write_settings(project)
    graph = unchecked_graph(project.source, day_of(project, None))
    write_schemas(schema_folder(project), schemas(project, graph))


def _lay_over(folder: Path, source: Path) -> None:
    # The contents alone: an installation may be read-only, and the new files mustn't be.
    shutil.copytree(source, folder, copy_function=shutil.copyfile, dirs_exist_ok=True)
