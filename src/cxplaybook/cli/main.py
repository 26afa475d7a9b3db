"""The command `cxplaybook`: its group of commands and what they share."""

import importlib
import pkgutil
import sys
from io import TextIOWrapper
from pathlib import Path

import click

from cxplaybook import __version__
from cxplaybook.authoring.rename import RenameError
from cxplaybook.builder import BuildError
from cxplaybook.cli import commands
from cxplaybook.cli.session import Session
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.pages import TemplateFaultError
from cxplaybook.preview import PreviewError
from cxplaybook.project import EpochError, NoProjectError
from cxplaybook.selection import NotInPlaybookError
from cxplaybook.sources import RevisionError

_FAULTS = (
    BuildError,
    EpochError,
    NoProjectError,
    NotInPlaybookError,
    PreviewError,
    RenameError,
    RevisionError,
    TemplateFaultError,
)


class Fault(click.ClickException):
    """Something about the machine, the project's folder or a name that keeps a command from working."""

    exit_code = 2


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was asked for; a name that is none ends the program with those that are near."""
        near = nearest(args[0], self.list_commands(ctx))
        if near and args[0] not in self.list_commands(ctx):
            ctx.fail(f"No such command '{args[0]}'. Did you mean {' or '.join(near)}?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Whoever read our output has seen enough; click ends the program without a word.
            raise
        except OSError as fault:
            raise Fault(f"{fault.filename}: {fault.strerror}" if fault.filename else str(fault)) from fault
        except _FAULTS as fault:
            raise Fault(str(fault)) from fault


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cxplaybook")
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder of the playbook, or one inside it.  [default: the current folder]",
)
@click.pass_context
def main(context: click.Context, project: Path) -> None:
    """Turn a customer-experience strategy in YAML into a handbook that makes it concrete for every role.

    The playbook is the folder with mkdocs.yml; it is looked for upwards, as git does.

    Exit codes: 0 fine, 1 diagnostics at or above the limit, 2 wrong use or a broken environment.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal without a letter shows its number instead of stopping the program.
            stream.reconfigure(errors="backslashreplace")
    context.obj = Session(project)
