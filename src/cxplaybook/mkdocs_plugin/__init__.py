"""A MkDocs plug-in that makes `mkdocs build` and `mkdocs serve` show the handbook of the default edition and language.

    on_config   reads and checks the playbook, writes its pages and hands MkDocs the configuration made for them

The handbook's own configuration takes the place of the one in `mkdocs.yml`; only where the site goes, its address and
the switches of the command line are kept. For all editions and languages, and for publishing that keeps the last site
whole, there is `cxplaybook build`.
"""

import logging
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger

from cxplaybook.builder import write_tree
from cxplaybook.diagnostics import Reported, Severity
from cxplaybook.diagnostics.formats.reporter import shown
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.pages import Handbook, TemplateFaultError
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.project import EpochError, Project

log = get_plugin_logger(__name__)


class CxPlaybookPlugin(BasePlugin):  # type: ignore[no-untyped-call, type-arg] # without options there is no type to give
    """Takes no options: everything about a handbook is in `content/playbook.yaml`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """The configuration of the handbook's pages."""
        project = Project(Path(config.config_file_path).parent)
        # `mkdocs serve` asks the configuration that it has read, not the one that is given back.
        config.watch.extend(str(folder) for folder in project.edited if folder.is_dir())
        try:
            today = project.day_at(datetime.now(UTC), os.environ.get("SOURCE_DATE_EPOCH"))
            handbook = default_handbook(project, today)
            folder, memory = project.work_dir / "mkdocs", project.work_dir / "words"
            file = write_tree(handbook, folder, templates=project.templates, memory=memory)
        except (EpochError, TemplateFaultError, OSError) as fault:
            raise PluginError(str(fault)) from fault
        made = load_config(str(file), site_dir=config.site_dir, site_url=config.site_url, strict=config.strict)
        return made.plugins.on_config(made)


def default_handbook(project: Project, today: date) -> Handbook:
    """The handbook of the default edition in the playbook's first language, without a way to the others.

    Raises:
        PluginError: the playbook has errors; each has been logged, as warnings are.
    """
    assessment = assess(project.source, today, project.history)
    for entry in assessment.at_least(Severity.WARNING):
        log.log(_LEVELS[entry.severity], "%s", _headline(entry, project.language))
    playbook = assessment.sound
    if playbook is None:
        raise PluginError("the playbook has errors; `cxplaybook check` explains them")
    language = playbook.languages[0]
    edition, prefix = playbook.default_edition, project.prefix
    (made,) = handbooks(playbook, [edition], [language], today, project.templates, prefix=prefix)
    return replace(made, languages=tuple(known for known in made.languages if known[0] == language))


def _headline(entry: Reported, language: str) -> str:
    """A diagnostic in one line."""
    said = sentences(entry.diagnostic, entry.info, language)
    return f"{shown(entry.diagnostic.place)}: {entry.info.code} {entry.info.name}: {said.says}"


_LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING}
