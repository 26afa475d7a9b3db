"""`cxplaybook init`: a new playbook's repository."""

import shutil
from pathlib import Path

import click

from cxplaybook import __version__
from cxplaybook.cli.session import messages
from cxplaybook.resources import resource

LANGUAGES = ("en", "fi", "sv")
"""Languages that the smallest playbook comes in."""


@click.command("init")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the content."
)
@click.option("--example", is_flag=True, help="Start from the whole example instead of the smallest playbook.")
def command(folder: Path, *, language: str, example: bool) -> None:
    """Make a new playbook in DIR: content, settings for editors, checks for pull requests, publishing.

    A folder that holds anything but a git repository is refused, so that nothing is overwritten.
    """
    if folder.exists() and any(entry.name != ".git" for entry in folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty; choose a new folder")
    content = resource("example") if example else resource("site_templates") / "starter" / language
    shutil.copytree(resource("site_templates") / "init", folder, dirs_exist_ok=True)
    shutil.copytree(content, folder / "content")
    (folder / "requirements.txt").write_text(f"cxplaybook=={__version__}\n", encoding="utf-8")
    messages().print(f"Made a playbook in {folder}. Next:", markup=False)
    messages().print(f"  cxplaybook --project {folder} serve", markup=False)
