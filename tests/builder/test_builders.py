"""Choosing and running a builder."""

from datetime import date
from pathlib import Path

import pytest

from cxplaybook.builder.builders import BUILDERS, Builder, builder_named, warnings_in
from cxplaybook.builder.errors import BuilderMissingError, UnknownBuilderError


def test_mkdocs_is_default() -> None:
    """The first builder is the one we install."""
    assert next(iter(BUILDERS)) == "mkdocs"
    assert builder_named("mkdocs").name == "mkdocs"


def test_unknown_builder() -> None:
    """The sentence names the builders one may choose."""
    with pytest.raises(UnknownBuilderError) as caught:
        builder_named("hugo")

    assert str(caught.value) == "there is no builder `hugo`; choose one of mkdocs, properdocs, zensical"


def test_builder_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence tells how to get it."""
    monkeypatch.setitem(BUILDERS, "absent", Builder("absent_builder", "absent-builder"))

    with pytest.raises(BuilderMissingError) as caught:
        builder_named("absent")
    assert str(caught.value) == ("the builder `absent` is not installed; install it with `pip install absent-builder`")


@pytest.mark.parametrize(
    ("output", "warnings"),
    [
        ("INFO    -  Cleaning site directory\nINFO    -  Built in 0.30 seconds\n", ()),
        (
            "WARNING -  Doc file 'a.md' contains a link 'b.md', but the target is not found.\nINFO    -  Built\n",
            ("Doc file 'a.md' contains a link 'b.md', but the target is not found.",),
        ),
        ("WARNING -  These pages are missing:\n  - a.md\n  - b.md\n", ("These pages are missing: - a.md - b.md",)),
        ("INFO    -  One:\n  - a.md\nERROR   -  Two\n", ("Two",)),
        ("Build started\nWarning: page does not exist\n  in a.md\n", ("page does not exist in a.md",)),
        ("", ()),
    ],
    ids=["information", "mkdocs", "several-lines", "after-information", "zensical", "silent"],
)
def test_warnings_in_output(output: str, warnings: tuple[str, ...]) -> None:
    """Warnings and errors are told with all their lines; information isn't."""
    assert warnings_in(output) == warnings


def test_folder_poses_as_no_module(tmp_path: Path) -> None:
    """A module of the builder's name in the tree is not run."""
    (tmp_path / "mkdocs.py").write_text("raise SystemExit('posing')")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home")
    config_file = tmp_path / "mkdocs.yml"
    config_file.write_text("site_name: Sample")
    today = date(2026, 11, 22)

    assert BUILDERS["mkdocs"].build(config_file, "employees/fi", today) == ()
    assert (tmp_path / "site" / "index.html").is_file()
