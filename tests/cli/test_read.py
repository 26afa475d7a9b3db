"""`cxplaybook read`."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_values_as_written(run: Run, tmp_path: Path) -> None:
    """What YAML programs twist stays as the author wrote it; no schema is asked."""
    file = tmp_path / "anything.yaml"
    file.write_text("on: no\ncode: 00100\nat: 8:30\nlist: [a, {b: 'ä :warning:'}]\n", encoding="utf-8")
    result = run("read", file)

    assert result.exit_code == 0
    assert json.loads(result.output) == {
        "on": "no",
        "code": "00100",
        "at": "8:30",
        "list": ["a", {"b": "ä :warning:"}],
    }


def test_broken_file(run: Run, tmp_path: Path) -> None:
    """A file that is no YAML gives its diagnostics and exit code 1."""
    file = tmp_path / "broken.yaml"
    file.write_text("a: [1, 2\n")
    result = run("read", file)

    assert result.exit_code == 1
    assert result.output.startswith("broken.yaml:1:4: error CX101 broken-yaml\n")


def test_language_of_the_messages(run: Run, tmp_path: Path) -> None:
    """Outside of a playbook one asks for the language."""
    file = tmp_path / "broken.yaml"
    file.write_text("a: [1, 2\n")

    assert ": virhe CX101" in run("read", file, "--language", "fi").output


def test_missing_file(run: Run, tmp_path: Path) -> None:
    """A file that isn't there is wrong use."""
    result = run("read", tmp_path / "gone.yaml")

    assert result.exit_code == 2
    assert "gone.yaml' does not exist" in result.stderr


def test_folder(run: Run, tmp_path: Path) -> None:
    """A folder is told as content is, in a diagnostic."""
    result = run("read", tmp_path)

    assert result.exit_code == 1
    assert ": error CX127 not-a-file" in result.output
