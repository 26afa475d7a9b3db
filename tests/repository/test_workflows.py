"""The GitHub workflows that a new playbook repository gets are the ones this repository runs itself."""

from pathlib import Path
from typing import Any

import pytest
import yaml

_INSTALL = "Install cxplaybook"


@pytest.mark.parametrize("name", ["check.yml", "publish.yml"])
def test_init_gives_our_workflow(checkout: Path, name: str) -> None:
    """Only the step that installs cxplaybook differs."""
    ours = _without_install(checkout / ".github" / "workflows" / name)
    theirs = _without_install(checkout / "site_templates" / "init" / ".github" / "workflows" / name)

    assert ours == theirs


def _without_install(workflow: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    for job in content["jobs"].values():
        job["steps"] = [step for step in job["steps"] if step["name"] != _INSTALL]
    return content
