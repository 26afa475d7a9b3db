"""Shows the built sites to browsers and tells them when there is something new.

`cxplaybook serve` starts it beside the follower; all it knows is on the board. Into every page it puts a script that
waits for news, by a file of its own, so that the pages' content security policy holds.
"""

import json
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import cache
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, quote, urlsplit

from cxplaybook.language import words
from cxplaybook.preview.board import Board, State
from cxplaybook.preview.errors import AddressError
from cxplaybook.preview.notice import building, not_found, with_script

OWN = "/-/"
"""Where the preview's own files are; no edition can have such a name."""

_ASSETS = {"live.js": "text/javascript", "live.css": "text/css"}
_HEARTBEAT_SECONDS = 15
"""How often to write to a browser that waits, to notice that it is gone."""
_MOST_PROBLEMS = 50
"""Nobody reads more in a browser; all of them are counted there and shown in the terminal."""
_BROKEN = "broken"
"""Version of a handbook that can't be shown because of errors; no built one has it."""
_LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, not listened at


class PreviewServer(ThreadingHTTPServer):
    """Listens at one address."""

    daemon_threads = True

    def __init__(self, host: str, port: int, board: Board) -> None:
        """Begins to listen.

        Raises:
            AddressError: it can't.
        """
        self.host = host
        self.board = board
        try:
            family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            self.address_family = family
            super().__init__(address[:2], _Handler)  # type: ignore[arg-type] # both families begin with host and port
        except OSError as error:
            raise AddressError(host, port, error.strerror or str(error)) from error

    @property
    def url(self) -> str:
        """Address for a browser on this machine."""
        host = "127.0.0.1" if self.host in _ANY_ADDRESS else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.server_port}/"

    def answers_to(self, host_header: str) -> bool:
        """False for a name that a foreign page may have pointed at this machine to read what is shown here."""
        name = urlsplit(f"//{host_header}").hostname
        return self.host in _ANY_ADDRESS or name in _LOCAL_NAMES | {self.host}

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing about browsers that leave in the middle of an answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type] # passed on as it came


@contextmanager
def serving(host: str, port: int, board: Board) -> Iterator[PreviewServer]:
    """The server, answering until the end of the block.

    Raises:
        AddressError: it can't listen there.
    """
    with PreviewServer(host, port, board) as server:
        Thread(target=server.serve_forever, name="server", daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()


class _Handler(SimpleHTTPRequestHandler):
    server: PreviewServer

    def do_GET(self) -> None:
        """Answers a browser."""
        url = urlsplit(self.path)
        state = self.server.board.state
        if not self.server.answers_to(self.headers.get("Host", "")):
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        elif url.path == f"{OWN}events":
            self._tell(parse_qs(url.query).get("handbook", [""])[0])
        elif url.path.startswith(OWN):
            self._own(url.path.removeprefix(OWN))
        else:
            self._handbook(url.path, state)

    def do_HEAD(self) -> None:
        """Refuses: browsers don't ask, and the base class would answer from the current folder."""
        self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)

    def end_headers(self) -> None:
        """Ends the head of every answer: nothing may be shown from memory that has changed since."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Says nothing: the terminal is for what the author has to know."""

    def _handbook(self, path: str, state: State) -> None:
        edition, _, rest = path.lstrip("/").partition("/")
        language, slash, page = rest.partition("/")
        name = f"{edition}/{language}"
        doors = [known for known in state.names if known.startswith(f"{edition}/") or not edition]
        if doors and not language:
            self._redirect(f"/{doors[0]}/index.html")
        elif name in state.names and not slash:
            self._redirect(f"/{name}/index.html")
        elif name in state.handbooks:
            self.server.board.look_at(name)
            self._file(name, page or "index.html", state)
        elif name in state.names or not state.names:
            self.server.board.look_at(name)
            handbook = name if language else ""
            page = with_script(building(state), handbook, _version(state, handbook))
            self._html(HTTPStatus.SERVICE_UNAVAILABLE, page)
        else:
            self._html(HTTPStatus.NOT_FOUND, with_script(not_found(state, "/"), "", _version(state, "")))

    def _file(self, name: str, page: str, state: State) -> None:
        shown = state.handbooks[name]
        self.directory, self.path = str(shown.folder), f"/{page}"
        file = Path(self.translate_path(self.path))
        if file.suffix != ".html" and file.is_file():
            super().do_GET()
            return
        try:
            html, status = file.read_text(encoding="utf-8"), HTTPStatus.OK
        except OSError:
            html, status = not_found(state, f"/{name}/index.html"), HTTPStatus.NOT_FOUND
        self._html(status, with_script(html, name, shown.version))

    def _own(self, file: str) -> None:
        if file in _ASSETS:
            self._answer(HTTPStatus.OK, _ASSETS[file], _asset(file))
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _tell(self, handbook: str) -> None:
        """Sends the state to a page of a handbook, at once and whenever it changes."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        told: State | None = None
        while True:
            state = self.server.board.wait(told, _HEARTBEAT_SECONDS)
            self.wfile.write(b":\n\n" if state is told else f"data: {news(state, handbook)}\n\n".encode())
            told = state

    def _redirect(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", quote(address))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _html(self, status: HTTPStatus, html: str) -> None:
        self._answer(status, "text/html", html.encode())

    def _answer(self, status: HTTPStatus, media_type: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{media_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def news(state: State, handbook: str) -> str:
    """What a page of a handbook has to know, as JSON; of the front door's handbook for an empty name."""
    say = words(state.language)
    return json.dumps(
        {
            "version": _version(state, handbook),
            "language": state.language,
            "heading": say("preview.problems", count=len(state.problems)),
            "about": say("preview.last-good" if state.handbooks else "preview.nothing-yet"),
            "close": say("preview.close"),
            "problems": [asdict(problem) for problem in state.problems[:_MOST_PROBLEMS]],
        },
        ensure_ascii=False,
    )


def _version(state: State, handbook: str) -> str:
    """Tells what a page of a handbook shows from what it would show if it were loaded anew."""
    name = handbook or next(iter(state.names), "")
    if name in state.handbooks:
        return state.handbooks[name].version
    return _BROKEN if state.problems else ""


@cache
def _asset(name: str) -> bytes:
    return (files("cxplaybook.preview") / "assets" / name).read_bytes()
