"""The handbook's HTML, judged by html-validate with the rules of `.ci/html/`."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from tests.browser.audit import one_of_each

# One worker builds the handbook.
pytestmark = pytest.mark.xdist_group("browser")

_HANDBOOKS = ("leadership/fi", "employees/en", "partners/sv", "public/fi")


@pytest.fixture(scope="session")
def html_validate(checkout: Path) -> list[str | Path]:
    """The command, to which files are added; without Node.js the test is skipped, in CI it fails."""
    program = checkout / ".venv/html/node_modules/.bin/html-validate"
    if not program.exists():
        if os.environ.get("CI"):
            pytest.fail("no html-validate; `make test` installs it where npm is")
        pytest.skip("no html-validate: it comes through npm, and there is none")
    return [program, "--config", checkout / ".ci/html/htmlvalidate.cjs", "--formatter", "text"]


def findings(html_validate: list[str | Path], files: list[Path]) -> list[str]:
    """What is wrong in the files, a line each."""
    run = subprocess.run([*html_validate, *files], capture_output=True, text=True, timeout=300, check=False)
    assert run.stderr == ""
    return run.stdout.splitlines()


@pytest.mark.usefixtures("handbook")
@pytest.mark.parametrize("name", _HANDBOOKS)
def test_pages_are_valid(html_validate: list[str | Path], handbook_folder: Path, name: str) -> None:
    """A page of each kind, and that for unknown addresses, is as the HTML standard wants it."""
    site = handbook_folder / "site"
    files = [site / page for page in [*one_of_each(site, name), f"{name}/404.html"]]

    assert findings(html_validate, files) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("<p id=twice>A</p><p id=twice>B</p>", "no-dup-id"),
        ("<p><div>Block</div></p>", "close-order"),
        ("<ul><p>A</p></ul>", "element-permitted-content"),
        ("<b>open", "close-order"),
    ],
    ids=["id", "block", "list", "open"],
)
def test_fault_is_found(html_validate: list[str | Path], tmp_path: Path, text: str, rule: str) -> None:
    """A page with a fault of our own is told."""
    file = tmp_path / "page.html"
    file.write_text(
        f'<!doctype html><html lang="en"><head><title>Page</title></head><body>{text}</body></html>', "utf-8"
    )

    assert {re.findall(r"\[(\S+)\]", finding)[-1] for finding in findings(html_validate, [file])} == {rule}
