"""The wheel and the source archive: complete, and working without this repository."""

import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from cxplaybook import __version__

_SHIPPED = {
    "src/cxplaybook": "cxplaybook",
    "schema": "cxplaybook/schema",
    "site_templates": "cxplaybook/site_templates",
    "content": "cxplaybook/example",
}
"""Folder in the checkout and in the wheel."""


@pytest.fixture(scope="module")
def built(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the source archive and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(checkout))
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the programs of an environment that has the wheel, far from the checkout."""
    environment = tmp_path_factory.mktemp("environment") / "venv"
    uv = str(Path(sys.executable).with_name("uv"))
    _run(uv, "venv", "--quiet", "--offline", "--python", sys.executable, str(environment))
    programs = environment / "bin"
    python = str(programs / "python")
    _run(uv, "pip", "install", "--quiet", "--offline", "--no-deps", "--python", python, str(_only(built, "*.whl")))
    # The dependencies are those of the tests; the path leads to the packages, not on to the editable checkout.
    site_packages = _only(environment, "lib/python*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return programs


def test_wheel_has_every_file(checkout: Path, built: Path) -> None:
    """Code, schemas, templates and the example are in the wheel, and no test and no tool."""
    listed = _run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *_SHIPPED, folder=checkout)
    files = {path for path in listed.split("\0") if (checkout / path).is_file()}
    ours = {
        path.replace(folder, name, 1) for folder, name in _SHIPPED.items() for path in files if path.startswith(folder)
    }
    with zipfile.ZipFile(_only(built, "*.whl")) as wheel:
        shipped = {path for path in wheel.namelist() if ".dist-info/" not in path}

    assert shipped == ours


def test_source_archive_has_the_tests(built: Path) -> None:
    """Whoever packages cxplaybook elsewhere gets the tests with the sources."""
    with tarfile.open(_only(built, "*.tar.gz")) as archive:
        top = {path.split("/")[1] for path in archive.getnames()}

    assert {"src", "schema", "site_templates", "content", "tests", "pyproject.toml", "LICENSE"} - top == set()
    assert {"site", ".venv", ".cxplaybook"} & top == set()


@pytest.mark.parametrize("name", ["schema", "site_templates", "example"])
def test_wheel_finds_its_own_folders(installed: Path, tmp_path: Path, name: str) -> None:
    """An installation reads what came with it, not a checkout."""
    code = f"from cxplaybook.resources import resource; print(resource({name!r}))"
    found = Path(_run(str(installed / "python"), "-c", code, folder=tmp_path).strip())

    assert found.is_relative_to(installed.parent)


@pytest.mark.parametrize("options", [(), ("--example",)], ids=["smallest", "example"])
def test_new_playbook_from_the_wheel(installed: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    """In an empty folder the installed program makes a playbook without errors and builds its handbook."""
    program = str(installed / "cxplaybook")
    _run(program, "init", "playbook", "--language", "fi", *options, folder=tmp_path)
    _run(program, "check", folder=tmp_path / "playbook")
    _run(program, "build", "--language", "fi", folder=tmp_path / "playbook")

    assert (tmp_path / "playbook/site/employees/fi/roles/index.html").is_file()


def test_program_starts_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    """Outside the repository the command tells its version, and so does the module."""
    by_command = _run(str(installed / "cxplaybook"), "--version", folder=tmp_path)
    by_module = _run(str(installed / "python"), "-m", "cxplaybook", "--version", folder=tmp_path)

    assert by_command == by_module == f"cxplaybook, version {__version__}\n"


def _only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


def _run(*command: str, folder: Path | None = None) -> str:
    """What the command says; the test fails with it when the command does."""
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if run.returncode:
        pytest.fail(f"{' '.join(command)}\n{run.stdout}{run.stderr}", pytrace=False)
    return run.stdout
