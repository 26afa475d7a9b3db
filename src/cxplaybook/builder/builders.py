"""The programs that turn a tree into a site, and how each is run.

Called by `build`. Each runs as a process of its own: its logging, global state and crashes stay outside ours, and
the languages build side by side. Adding one is an entry in `BUILDERS`.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path

from cxplaybook.builder.errors import BuilderFailedError, BuilderMissingError, UnknownBuilderError


@dataclass(frozen=True, slots=True)
class Builder:
    """A program that builds the folder written by `tree` into its `site/`."""

    name: str
    """What users call it; also its Python module."""
    requirement: str
    """What to install where it is missing."""

    def build(self, config_file: Path, handbook: str, today: date, options: Sequence[str] = ()) -> tuple[str, ...]:
        """Builds into `site/` beside the configuration; returns the warnings, in the builder's words.

        Args:
            config_file: Written by `write_tree`.
            handbook: Edition and language for messages, for instance `employees/fi`.
            today: The only date the output may show.
            options: Further ones for its command line.

        Raises:
            BuilderFailedError: it ended with an error.
        """
        finished = subprocess.run(  # noqa: S603 - our own interpreter, and no argument comes from content
            # -P: a folder of the tree can't pose as a module.
            [sys.executable, "-P", "-m", self.name, "build", "--config-file", config_file.name, *options],
            cwd=config_file.parent,
            env=_environment(today),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if finished.returncode != 0:
            raise BuilderFailedError(self.name, handbook, finished.stdout)
        return warnings_in(finished.stdout)


BUILDERS = {
    builder.name: builder
    for builder in (
        Builder("mkdocs", "mkdocs mkdocs-material"),
        Builder("properdocs", "properdocs mkdocs-material"),
        Builder("zensical", "zensical"),
    )
}
"""Every builder by name; the first is the default."""


def builder_named(name: str) -> Builder:
    """The builder, ready to run.

    Raises:
        UnknownBuilderError: there is none of that name.
        BuilderMissingError: it isn't installed.
    """
    builder = BUILDERS.get(name)
    if builder is None:
        raise UnknownBuilderError(name, tuple(BUILDERS))
    if find_spec(builder.name) is None:
        raise BuilderMissingError(name, builder.requirement)
    return builder


def warnings_in(output: str) -> tuple[str, ...]:
    """The warnings and errors in what a builder printed, each with its further lines joined."""
    found: list[str] = []
    level = ""
    for line in output.splitlines():
        match = _LOG_LINE.match(line)
        if match:
            level = match["level"]
            if level in _BAD_LEVELS:
                found.append(match["message"].strip())
        elif level in _BAD_LEVELS and line.strip():
            found[-1] = f"{found[-1]} {line.strip()}"
    return tuple(found)


# MkDocs and ProperDocs: `WARNING -  text`; Zensical: `Warning: text`.
_LOG_LINE = re.compile(r"(?P<level>[A-Za-z]+)(?: {1,4}-|:) +(?P<message>.*)")
_BAD_LEVELS = {"WARNING", "ERROR", "CRITICAL", "Warning", "Error"}


def _environment(today: date) -> dict[str, str]:
    midnight = datetime(today.year, today.month, today.day, tzinfo=UTC)
    return {
        **os.environ,
        # Without it the sitemap has the day of the build.
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        # Material prints the end of its life on every run; design decision 2 is our answer to it.
        "NO_MKDOCS_2_WARNING": "1",
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
    }
