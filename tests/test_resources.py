"""Where the program finds the folders that ship with it."""

import runpy
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cxplaybook import resources
from cxplaybook.resources import resource


def _resource_below(package: Path) -> Callable[[str], Path]:
    """The function as it behaves in a package that lies there."""
    package.mkdir(parents=True, exist_ok=True)
    copy = Path(shutil.copy(resources.__file__, package))
    found: Callable[[str], Path] = runpy.run_path(str(copy))["resource"]
    return found


def test_this_checkout(checkout: Path) -> None:
    """The checkout that runs the tests has its templates where everybody looks for them."""
    assert resource("site_templates") == checkout / "site_templates"


def test_installed_package(tmp_path: Path) -> None:
    """A wheel has the folders inside the package."""
    package = tmp_path / "site-packages" / "cxplaybook"
    (package / "example").mkdir(parents=True)

    assert _resource_below(package)("example") == package / "example"


def test_example_of_a_checkout(tmp_path: Path) -> None:
    """The example of a checkout is its own content."""
    (tmp_path / "content").mkdir()
    (tmp_path / "pyproject.toml").touch()

    assert _resource_below(tmp_path / "src" / "cxplaybook")("example") == tmp_path / "content"


def test_folder_of_somebody_else(tmp_path: Path) -> None:
    """A folder of that name around an installation isn't ours: without pyproject.toml it is no checkout."""
    (tmp_path / "schema").mkdir()
    damaged = _resource_below(tmp_path / "lib" / "cxplaybook")

    with pytest.raises(FileNotFoundError, match="installed without its schema folder"):
        damaged("schema")
