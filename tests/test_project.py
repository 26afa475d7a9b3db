"""Where things are in a playbook's repository, and which day it is there."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.projects import edit, write_project

from cxplaybook.project import EpochError, NoProjectError, Project
from cxplaybook.resources import resource

NIGHT = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
"""The first of April in Helsinki already."""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A playbook of two roles."""
    return Project(write_project(tmp_path / "playbook"))


def test_found_upwards(project: Project) -> None:
    """A folder deep inside belongs to the playbook around it."""
    assert Project.around(project.root / "content" / "roles") == project


def test_no_project(tmp_path: Path) -> None:
    """Outside of any playbook the fault names the folder that was searched from."""
    with pytest.raises(NoProjectError) as caught:
        Project.around(tmp_path)

    assert caught.value == NoProjectError(tmp_path)


def test_own_templates_come_first(project: Project) -> None:
    """An organisation's templates win over those that ship with the program, once there are any."""
    shipped = resource("site_templates")
    before = project.templates
    (project.root / "site_templates").mkdir()

    assert before == (shipped,)
    assert project.templates == (project.root / "site_templates", shipped)


def test_checkout_has_its_templates_once(checkout: Path) -> None:
    """In this repository the playbook's templates are the program's."""
    assert Project(checkout).templates == (checkout / "site_templates",)


def test_day_in_the_time_zone(project: Project) -> None:
    """Midnight is the playbook's: Helsinki's where it doesn't say."""
    by_default = project.day_at(NIGHT)
    edit(project.root, "playbook.yaml", "languages:", "time_zone: America/New_York\nlanguages:")

    assert by_default == date(2026, 4, 1)
    assert project.day_at(NIGHT) == date(2026, 3, 31)


@pytest.mark.parametrize("name", ["Mars/Olympus", "../etc/passwd", "[1]"])
def test_time_zone_that_is_none(project: Project, name: str) -> None:
    """A zone that doesn't exist is the checks' business; until then it is UTC."""
    edit(project.root, "playbook.yaml", "languages:", f"time_zone: {name}\nlanguages:")

    assert project.day_at(NIGHT) == date(2026, 3, 31)


def test_epoch_wins(project: Project) -> None:
    """SOURCE_DATE_EPOCH sets the day, in no zone."""
    assert project.day_at(NIGHT, "1767225600") == date(2026, 1, 1)
    assert project.day_at(NIGHT, "") == date(2026, 4, 1)


@pytest.mark.parametrize("text", ["yesterday", "1e9", "9" * 40])
def test_epoch_that_is_none(project: Project, text: str) -> None:
    """A text that is no moment is a fault, not silence."""
    with pytest.raises(EpochError):
        project.day_at(NIGHT, text)


def test_language(project: Project) -> None:
    """The first language is known while the rest of the playbook is broken."""
    edit(project.root, "playbook.yaml", "languages: [en]", "languages: [sv, fi]\nnonsense: 1")

    assert project.language == "sv"


def test_language_of_nothing(project: Project) -> None:
    """Without settings it is English."""
    (project.root / "content" / "playbook.yaml").unlink()

    assert project.language == "en"
