"""`cxplaybook read`: what the YAML reader understood, without any schema."""

import json
from pathlib import Path

import click

from cxplaybook.cli.report import show_diagnostics
from cxplaybook.cli.session import Session, message_language_option
from cxplaybook.diagnostics import Diagnostic
from cxplaybook.sources import MAX_YAML_BYTES, Loaded, Source, WorkingCopy, load


@click.command("read", short_help="Show what the YAML reader understood of FILE.")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@message_language_option
@click.pass_obj
def command(session: Session, file: Path, language: str | None) -> None:
    """Show as JSON what the reader understood of FILE, or what is wrong with it as YAML.

    The file need not belong to a playbook; no schema and no check is applied.

    Exit codes: 0 fine, 1 FILE can't be read as YAML, 2 wrong use.
    """
    source = WorkingCopy(file.absolute().parent)
    loaded = _load(source, file.name)
    if not isinstance(loaded, Loaded) or loaded.diagnostics:
        found = loaded.diagnostics if isinstance(loaded, Loaded) else [loaded]
        show_diagnostics(found, source, language or session.language)
        raise SystemExit(1)
    click.echo(json.dumps(loaded.data, ensure_ascii=False, indent=2))


def _load(source: Source, name: str) -> Loaded | Diagnostic:
    content = source.read(name, MAX_YAML_BYTES)
    return content if isinstance(content, Diagnostic) else load(content, name)
