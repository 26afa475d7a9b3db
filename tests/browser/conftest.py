"""The sample handbook and the example, each built and shown to a browser once for all tests here."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.browser.audit import serving
from tests.builder.sample_handbook import sample_handbooks

from cxplaybook.builder import BuildOptions, build_site
from cxplaybook.pages import Handbook
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.project import Project
from cxplaybook.resources import resource

TODAY = date(2026, 11, 23)
LATER = date(2027, 1, 15)
"""A day when reviews have passed, so that the checks have something to say to leaders."""


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the sample site stands once `sample_address` has built it."""
    return tmp_path_factory.mktemp("sample")


@pytest.fixture(scope="session")
def sample_address(sample_folder: Path) -> Iterator[str]:
    """Address at which the sample site can be visited."""

    def make(site_url: str) -> Path:
        options = BuildOptions(
            site_dir=sample_folder / "site",
            work_dir=sample_folder / "work",
            templates=(resource("site_templates"),),
            today=date(2026, 11, 22),
            site_url=site_url,
            strict=True,
        )
        assert build_site(sample_handbooks(), options).problems == ()
        return options.site_dir

    with serving(make) as address:
        yield address


@pytest.fixture(scope="session")
def handbook_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the example's site stands once `handbook` has built it."""
    return tmp_path_factory.mktemp("handbook")


@pytest.fixture(scope="session")
def handbook(checkout: Path, handbook_folder: Path) -> Iterator[str]:
    """Address of every edition of the example in its three languages."""
    project = Project(checkout)

    def make(site_url: str) -> Path:
        options = BuildOptions(
            site_dir=handbook_folder / "site",
            work_dir=handbook_folder / "work",
            templates=project.templates,
            today=TODAY,
            site_url=site_url,
            strict=True,
        )
        made = (*editions(project, TODAY, "public", "partners", "employees"), *editions(project, LATER, "leadership"))
        assert build_site(made, options).problems == ()
        return options.site_dir

    with serving(make) as address:
        yield address


def editions(project: Project, today: date, *names: str) -> tuple[Handbook, ...]:
    """Editions of a project's handbook in all its languages, as of a day."""
    found = assess(project.source, today)
    assert found.playbook is not None
    return handbooks(found.playbook, names, found.playbook.languages, today, project.templates, judged=found.judged)
