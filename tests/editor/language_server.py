"""A small client of the YAML language server, which does in editors what our schemas are for.

It speaks the language server protocol over pipes: JSON messages, each after a header with its length.
"""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import IO, Any, Self

_SECONDS = 90
"""After which a server that doesn't answer is ended, so that a read comes to its end."""


class LanguageServer:
    """A running server that knows the schemas of a playbook."""

    def __init__(self, process: "subprocess.Popen[bytes]", settings: Mapping[str, Any]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._to: IO[bytes] = process.stdin
        self._from: IO[bytes] = process.stdout
        self._settings = settings
        self._count = 0
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}

    @classmethod
    @contextmanager
    def running(cls, program: Path, root: Path, schemas: Mapping[str, str]) -> Iterator[Self]:
        """The server for a project; `schemas` is what the setting `yaml.schemas` of Visual Studio Code holds."""
        with subprocess.Popen([program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as process:
            watchdog = Timer(_SECONDS, process.kill)
            watchdog.start()
            try:
                by_address = {(root / schema).resolve().as_uri(): pattern for schema, pattern in schemas.items()}
                yaml = {"schemas": by_address, "schemaStore": {"enable": False}}
                server = cls(process, {"yaml": {**yaml, "validate": True, "hover": True, "completion": True}})
                server._begin(root)
                yield server
            finally:
                watchdog.cancel()
                process.kill()

    def open(self, file: Path, text: str | None = None) -> None:
        """Opens a file as an editor would; with `text` as somebody has typed it."""
        written = file.read_text(encoding="utf-8") if text is None else text
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": written}
        self._notify("textDocument/didOpen", {"textDocument": document})

    def offered(self, file: Path, line: int, column: int) -> dict[str, str]:
        """What is offered at a place (from 0), each with its description."""
        answer = self._ask("textDocument/completion", file, line, column)
        return {item["label"]: _words(item.get("documentation")) for item in answer["items"]}

    def hover(self, file: Path, line: int, column: int) -> str:
        """What is shown while the mouse is over a place (from 0); empty: nothing."""
        answer = self._ask("textDocument/hover", file, line, column)
        return _words(answer["contents"]) if answer else ""

    def problems(self, file: Path) -> list[tuple[int, str]]:
        """Lines (from 0) and messages of what is underlined in a file."""
        while file.as_uri() not in self._diagnostics:
            self._receive()
        found = self._diagnostics[file.as_uri()]
        return [(problem["range"]["start"]["line"], problem["message"]) for problem in found]

    def _begin(self, root: Path) -> None:
        folder = {"uri": root.as_uri(), "name": root.name}
        formats = ["markdown", "plaintext"]
        completion = {"completionItem": {"documentationFormat": formats, "snippetSupport": True}}
        capabilities = {
            "textDocument": {"completion": completion, "hover": {"contentFormat": formats}},
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        self._request(
            "initialize",
            {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [folder], "capabilities": capabilities},
        )
        self._notify("initialized", {})
        self._notify("workspace/didChangeConfiguration", {"settings": self._settings})
        # Until it has asked for its settings, it knows no schema.
        while self._receive().get("method") != "workspace/configuration":
            continue

    def _ask(self, method: str, file: Path, line: int, column: int) -> Any:  # noqa: ANN401 - JSON
        place = {"textDocument": {"uri": file.as_uri()}, "position": {"line": line, "character": column}}
        return self._request(method, place)

    def _request(self, method: str, parameters: object) -> Any:  # noqa: ANN401 - JSON
        self._count += 1
        self._send({"id": self._count, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == self._count and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _notify(self, method: str, parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Mapping[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._to.flush()

    def _receive(self) -> dict[str, Any]:
        """The next message; what the server itself asks is answered."""
        length = 0
        while header := self._from.readline().strip():
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server ended or doesn't answer"
        message: dict[str, Any] = json.loads(self._from.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        if "id" in message and "method" in message:
            self._send({"id": message["id"], "result": self._answer(message)})
        return message

    def _answer(self, message: Mapping[str, Any]) -> list[object] | None:
        if message["method"] != "workspace/configuration":
            return None
        return [self._settings.get(item.get("section")) for item in message["params"]["items"]]


def _words(documentation: object) -> str:
    found = documentation.get("value") if isinstance(documentation, dict) else documentation
    return str(found or "")
