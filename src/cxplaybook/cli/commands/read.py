"""`cxplaybook read`: what the YAML reader understood, without any schema."""

import json
from pathlib import Path

import click

from cxplaybook.cli.report import show_diagnostics
from cxplaybook.cli.session import output
from cxplaybook.sources import MAX_YAML_BYTES, WorkingCopy, load
from cxplaybook.diagnostics import Diagnostic


@click.command("read")
@click.argument("file", type=click.Path(path_type=Path))
def command(file: Path) -> None:
    """Show as JSON what the reader understood of FILE, or what is wrong with it as YAML."""
    folder = file.absolute().parent
    content = WorkingCopy(folder).read(file.name, MAX_YAML_BYTES)
    if isinstance(content, Diagnostic):
        show_diagnostics([content], folder)
        raise SystemExit(1)
    loaded = load(content, file.name)
    if loaded.diagnostics:
        show_diagnostics(loaded.diagnostics, folder)
        raise SystemExit(1)
    output().print(json.dumps(loaded.data, ensure_ascii=False, indent=2), markup=False)
