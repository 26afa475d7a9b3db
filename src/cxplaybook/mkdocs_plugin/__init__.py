"""A MkDocs plug-in that makes `mkdocs build` and `mkdocs serve` show the handbook of the default edition and language.

    on_config   reads and checks the playbook, writes its pages and hands MkDocs the configuration made for them

The handbook's own configuration takes the place of the one in `mkdocs.yml`; only where the site goes is kept. For all editions
and languages, and for publishing that keeps the last site whole, there is `cxplaybook build`.
"""

import os
from datetime import UTC, date, datetime
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger

from cxplaybook.builder import write_tree
from cxplaybook.diagnostics import Severity
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.project import Project

log = get_plugin_logger(__name__)


class CxPlaybookPlugin(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Takes no options: everything about a handbook is in `content/playbook.yaml`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """The configuration of the handbook's pages."""
        project = Project.around(Path(config.config_file_path).parent)
        made = load_config(str(write_pages(project, _today())), site_dir=config.site_dir, strict=config.strict)
        return made.plugins.on_config(made)


def write_pages(project: Project, today: date) -> Path:
    """Writes the handbook of the default edition and language; gives the configuration file made for it.

    Raises:
        PluginError: the playbook has errors; each has been logged.
    """
    assessment = assess(project.source, today)
    errors = assessment.at_least(Severity.ERROR)
    for error in errors:
        log.error("%s", error.headline)
    if errors or assessment.playbook is None:
        raise PluginError("the playbook has errors; `cxplaybook check` explains them")
    playbook = assessment.playbook
    languages = playbook.languages[:1]
    (handbook,) = handbooks(playbook, [playbook.default_edition], languages, today, project.templates)
    return write_tree(handbook, project.work_dir / "mkdocs", templates=tuple(reversed(project.templates)))


def _today() -> date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else datetime.now(UTC).date()
