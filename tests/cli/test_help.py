"""The help of every command, and what the README says of them."""

import re
from pathlib import Path

import click
import pytest
from tests.cli.conftest import Run

from cxplaybook import __version__
from cxplaybook.cli import main
from cxplaybook.cli.session import MESSAGE_LANGUAGES
from cxplaybook.language.catalogue import topics

_CONTEXT = click.Context(main)
COMMANDS = main.list_commands(_CONTEXT)


def _command(name: str) -> click.Command:
    command = main.get_command(_CONTEXT, name)
    assert command is not None
    return command


def test_readme_lists_every_command(checkout: Path) -> None:
    """The table of the README has each command once, and no other."""
    rows = re.findall(r"^\| `cxplaybook (\w+)", (checkout / "README.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert sorted(rows) == COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_complete(run: Run, name: str) -> None:
    """A command says what it does, and each of its options what it is for."""
    result = run(name, "--help")
    silent = [
        option.name
        for option in _command(name).params
        if isinstance(option, click.Option) and not (option.help or "").strip()
    ]

    assert result.exit_code == 0
    assert _command(name).help
    assert silent == []


@pytest.mark.parametrize("name", COMMANDS)
def test_short_help_is_whole(name: str) -> None:
    """In the list of commands no sentence is cut off."""
    short = _command(name).get_short_help_str(limit=60)

    assert short.endswith(".")
    assert not short.endswith("...")


def test_no_command_gives_help(run: Run) -> None:
    """Without a command the program tells which there are."""
    listed = re.findall(r"^  (\w+)  ", run("--help").output.partition("Commands:")[2], re.MULTILINE)

    assert listed == COMMANDS


def test_version(run: Run) -> None:
    """The version is that of the package."""
    assert run("--version").output == f"cxplaybook, version {__version__}\n"


def test_languages_are_those_with_words() -> None:
    """A message language is one that the catalogue has words in."""
    assert [code for code in MESSAGE_LANGUAGES if topics(code).keys() != topics("en").keys()] == []
