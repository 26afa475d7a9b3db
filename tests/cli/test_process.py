"""The program as a process: exit codes, pipes and colours, as a shell and CI see them."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.projects import ADVISER, break_adviser, edit


def _start(*arguments: str | Path, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "cxplaybook", *map(str, arguments)],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_no_project(tmp_path: Path) -> None:
    """Outside of any playbook the program says so in one line, with exit code 2."""
    ended = _start("--project", tmp_path, "check")

    assert ended.returncode == 2
    assert ended.stderr.decode() == (
        f"Error: there is no mkdocs.yml in {tmp_path} or above it; `cxplaybook init` makes a new playbook\n"
    )


def test_unknown_command() -> None:
    """A slip in a command's name is wrong use."""
    ended = _start("biuld")

    assert ended.returncode == 2
    assert b"Did you mean build?" in ended.stderr


@pytest.mark.parametrize(
    ("environment", "colourful"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
    ids=["pipe", "forced", "no-colour"],
)
def test_colours(project: Path, environment: Mapping[str, str], *, colourful: bool) -> None:
    """A pipe gets no colours unless it wants them, and nobody who said NO_COLOR does."""
    break_adviser(project)
    plain = {"FORCE_COLOR": "", "NO_COLOR": ""}
    ended = _start("--project", project, "check", environment={**plain, "TERM": "xterm", **environment})

    assert ended.returncode == 1
    assert (b"\x1b[" in ended.stdout) is colourful


def test_reader_that_leaves(project: Path) -> None:
    """Whoever reads only the first bytes of a pipe causes no traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "cxplaybook", "--project", str(project), "schema"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()

        assert process.stderr.read() == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_letters_that_a_terminal_lacks(project: Path, encoding: str) -> None:
    """Letters beyond the terminal's are shown some other way; the program doesn't stop at them."""
    edit(project, ADVISER, "battle: one-contact", "battle: one-č-contact")
    ended = _start("--project", project, "check", environment={"PYTHONIOENCODING": encoding})

    assert ended.returncode == 1
    assert b"customer-adviser.yaml:10:13: error " in ended.stdout
    assert ended.stderr == b""


def test_port_in_use(project: Path) -> None:
    """A taken port is told before any work is done."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = _start("--project", project, "serve", "--port", str(port))

    assert ended.returncode == 2
    assert ended.stderr.decode().startswith(f"Error: the preview can't be shown at 127.0.0.1:{port} (")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal to send for Ctrl-C")
def test_interrupted_preview(project: Path) -> None:
    """Ctrl-C ends the preview with a word and without a traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "cxplaybook", "--project", str(project), "serve", "--port", "0"], stderr=subprocess.PIPE
    ) as process:
        assert process.stderr is not None
        next(line for line in process.stderr if b"up to date" in line)
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read().decode()

    assert process.returncode == 0
    assert rest.splitlines()[-1] == "The preview has ended."
    assert not (project / "site").exists()
