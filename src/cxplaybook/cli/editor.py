"""What an editor needs to help with a playbook: its schemas, and which of them is for which files.

`init` sets it up, `schema` writes the schemas anywhere, and every command that reads the whole playbook brings them up
to date with its ids.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from cxplaybook.documents.completions import with_ids
from cxplaybook.documents.examples import with_examples_in
from cxplaybook.documents.schemas import Schema
from cxplaybook.documents.wordings import schemas_in
from cxplaybook.model import Graph
from cxplaybook.model.registry import layout
from cxplaybook.project import Project
from cxplaybook.resources import resource

_YAML_EXTENSION = "redhat.vscode-yaml"
"""The extension of Visual Studio Code that knows JSON Schema."""


def schemas(project: Project, graph: Graph | None, language: str | None = None) -> dict[str, str]:
    """File name to text of every schema, explained in the playbook's first language unless another one is asked for.

    Examples are in the playbook's own languages. With a graph, references list the ids that it knows.
    """
    ids = {} if graph is None else {kind: graph.ids(kind) for kind in sorted({ref.kind for ref in graph.known})}
    known = explained(language or project.language, project.languages)
    return {name: _json(with_ids(schema, ids)) for name, schema in known.items()}


def explained(language: str, languages: Sequence[str]) -> dict[str, Schema]:
    """File name to schema, with explanations in one language and examples in those of a playbook."""
    found = schemas_in(language, resource("schema"))
    return {name: with_examples_in(schema, languages) for name, schema in found.items()}


def schema_folder(project: Project) -> Path:
    """Where editors find the schemas: no part of the repository, because the ids in them change with every edit."""
    return project.work_dir / "schema"


def write_schemas(folder: Path, texts: Mapping[str, str]) -> None:
    """Writes the schemas that differ from what the folder holds."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        file = folder / name
        # Editors load a schema anew whenever its file changes.
        if not file.is_file() or file.read_bytes() != text.encode():
            file.write_bytes(text.encode())


def refresh_schemas(project: Project, graph: Graph | None) -> None:
    """Brings the schemas that editors find up to date, where their folder can be written.

    While there is nothing to stand on (no graph), those that are there stay: they know the ids of a moment ago.
    """
    folder = schema_folder(project)
    if graph is None and folder.is_dir():
        return
    # A help for editors: no command fails without it, for instance in a checkout that is read only.
    with suppress(OSError):
        write_schemas(folder, schemas(project, graph))


def write_settings(project: Project) -> None:
    """Writes the settings of Visual Studio Code, which other editors' YAML support reads as well."""
    folder = project.root / ".vscode"
    folder.mkdir(exist_ok=True)
    bindings = {f"./{schema}": pattern for schema, pattern in _bindings(project)}
    settings = {"yaml.schemas": bindings, "[yaml]": {"editor.tabSize": 2, "editor.wordWrap": "on"}}
    (folder / "settings.json").write_text(_json(settings), encoding="utf-8")
    (folder / "extensions.json").write_text(_json({"recommendations": [_YAML_EXTENSION]}), encoding="utf-8")


def bind_files(project: Project) -> None:
    """Begins every file of content with the line that binds it to its schema in editors that read no settings."""
    for schema, pattern in _bindings(project):
        for file in project.root.glob(pattern):
            path = file.relative_to(project.root).as_posix()
            text = file.read_text(encoding="utf-8")
            file.write_text(f"{_modeline(path, schema)}\n{text}", encoding="utf-8", newline="\n")


def modeline(project: Project, path: str, kind: str) -> str:
    """The line that binds a file, named by its path in the project, to the schema of its kind."""
    return _modeline(path, _schema(project, kind))


def _modeline(path: str, schema: str) -> str:
    # The YAML language server looks for it before the first field only.
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{schema}"


def _bindings(project: Project) -> Iterator[tuple[str, str]]:
    """Schema and pattern of the files that it is for, both from the project's folder."""
    for kind, home in layout().items():
        yield _schema(project, kind), f"content/{home}*.yaml" if home.endswith("/") else f"content/{home}"


def _schema(project: Project, kind: str) -> str:
    return f"{schema_folder(project).relative_to(project.root).as_posix()}/{kind}.schema.json"


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
