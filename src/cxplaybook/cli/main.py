"""The command `cxplaybook`: its group of commands and what they share."""

import importlib
import pkgutil
from pathlib import Path

import click

from cxplaybook import __version__
from cxplaybook.builder import BuildError
from cxplaybook.cli import commands
from cxplaybook.cli.session import Session
from cxplaybook.model import UnknownEditionError
from cxplaybook.project import NoProjectError

EXIT_FINE = 0
EXIT_DIAGNOSTICS = 1
"""Diagnostics at or above the limit."""
EXIT_WRONG_USE = 2
"""Wrong use, or an environment in which the command can't work."""


class Commands(click.Group):
    """Finds the commands in `commands/` and turns faults of the environment into a sentence and exit code 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click gives it
        """Names of all commands."""
        return sorted(info.name for info in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by name. None: there is none of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = importlib.import_module(f"{commands.__name__}.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command."""
        try:
            return super().invoke(ctx)
        except (NoProjectError, BuildError, UnknownEditionError) as fault:
            raise click.UsageError(str(fault)) from fault


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cxplaybook")
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder of the playbook; looked for upwards from here when left out.",
)
@click.pass_context
def main(context: click.Context, project: Path) -> None:
    """Turns a customer-experience strategy in YAML into a handbook that makes it concrete for every role."""
    context.obj = Session(project)
