"""Building the sample handbook, as most tests here do."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cxplaybook.builder import BuildOptions
from cxplaybook.resources import resource


@pytest.fixture
def options(tmp_path: Path) -> Callable[..., BuildOptions]:
    """Makes options for a site in the test's own folder; arguments replace single ones."""

    def make(**changes: Any) -> BuildOptions:  # noqa: ANN401 - any option
        defaults: dict[str, Any] = {
            "site_dir": tmp_path / "site",
            "work_dir": tmp_path / ".cxplaybook",
            "templates": (resource("site_templates"),),
            "today": date(2026, 11, 22),
        }
        return BuildOptions(**(defaults | changes))

    return make
