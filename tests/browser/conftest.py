"""The sample handbook, built and shown to a browser once for all tests here."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.browser.audit import serving
from tests.builder.sample_handbook import sample_handbooks

from cxplaybook.builder import BuildOptions, build_site
from cxplaybook.resources import resource


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
