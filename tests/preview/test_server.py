"""What the preview's server answers, without any playbook behind it."""

import http.client
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cxplaybook.preview import Board, PreviewServer, State, serving
from cxplaybook.preview.board import Problem, Shown
from cxplaybook.preview.errors import AddressError
from cxplaybook.preview.server import news

PAGE = "<!doctype html><html><head><title>Home</title></head><body>Hei</body></html>"
PROBLEM = Problem("content/strategy.yaml:1:1", "error CX201 unknown-id", "there is no battle `x`", "write it")
NAMES = ("employees/fi", "employees/sv")


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    text: str
    headers: dict[str, str]


@dataclass(frozen=True)
class Visitor:
    """A browser that follows nothing by itself."""

    server: PreviewServer

    def get(self, path: str, host: str | None = None, method: str = "GET") -> Answer:
        """Asks for a path."""
        connection = http.client.HTTPConnection(urlsplit(self.server.url).netloc, timeout=20)
        connection.request(method, path, headers={"Host": host} if host else {})
        response = connection.getresponse()
        answer = Answer(response.status, response.read().decode(), dict(response.getheaders()))
        connection.close()
        return answer


@pytest.fixture
def board(tmp_path: Path) -> Board:
    """A playbook in two languages, of which the first is built."""
    site = tmp_path / "site"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text(PAGE)
    (site / "assets" / "style.css").write_text("p {}")
    (tmp_path / "secret.txt").write_text("not for browsers")
    return Board(State("fi", NAMES, {"employees/fi": Shown(site, "v1")}))


@pytest.fixture
def visitor(board: Board) -> Iterator[Visitor]:
    """Asks a server that shows the board."""
    with serving("127.0.0.1", 0, board) as server:
        yield Visitor(server)


@pytest.mark.parametrize("path", ["/", "/employees", "/employees/", "/employees/fi"])
def test_front_doors(visitor: Visitor, path: str) -> None:
    """Short addresses lead to the first page of the default language."""
    answer = visitor.get(path)

    assert (answer.status, answer.headers["Location"]) == (302, "/employees/fi/index.html")


@pytest.mark.parametrize("path", ["/employees/fi/", "/employees/fi/index.html"])
def test_page_gets_the_script(visitor: Visitor, path: str) -> None:
    """A page comes as it was built, with the script as a file that knows which page it is on."""
    answer = visitor.get(path)
    head, end, body = PAGE.partition("</head>")

    assert answer.status == 200
    assert answer.text.startswith(head)
    assert '<script src="/-/live.js" data-handbook="employees/fi" data-version="v1"' in answer.text
    assert answer.text.endswith(end + body)


def test_other_files_are_untouched(visitor: Visitor) -> None:
    """What isn't a page comes byte for byte."""
    answer = visitor.get("/employees/fi/assets/style.css")

    assert (answer.status, answer.text, answer.headers["Cache-Control"]) == (200, "p {}", "no-cache")


@pytest.mark.parametrize("path", ["/-/live.js", "/-/live.css"])
def test_own_files(visitor: Visitor, path: str) -> None:
    """The preview's own files are there, below a name that no edition can have."""
    assert visitor.get(path).status == 200


@pytest.mark.parametrize(
    "path",
    ["/employees/fi/gone.html", "/employees/fi/assets", "/employees/de/index.html", "/favicon.ico", "/-/server.py"],
)
def test_unknown_address(visitor: Visitor, path: str) -> None:
    """What isn't there is told as such."""
    assert visitor.get(path).status == 404


@pytest.mark.parametrize(
    "path", ["/employees/fi/../../secret.txt", "/employees/fi/%2e%2e/secret.txt", "/employees/fi//../secret.txt"]
)
def test_nothing_beside_the_site(visitor: Visitor, path: str) -> None:
    """No address leads out of the folder of the site."""
    answer = visitor.get(path)

    assert answer.status == 404
    assert "not for browsers" not in answer.text


def test_deleted_page_may_come_back(visitor: Visitor) -> None:
    """The page for what isn't there waits for news too, in the playbook's language."""
    answer = visitor.get("/employees/fi/gone.html")

    assert 'lang="fi"' in answer.text
    assert 'data-handbook="employees/fi" data-version="v1"' in answer.text


def test_language_that_is_being_built(visitor: Visitor) -> None:
    """A handbook that isn't there yet is announced, and its page waits for it."""
    answer = visitor.get("/employees/sv/index.html")

    assert answer.status == 503
    assert "Käsikirjaa kootaan" in answer.text
    assert 'data-handbook="employees/sv" data-version=""' in answer.text


def test_nothing_can_be_shown(board: Board, visitor: Visitor) -> None:
    """While a playbook has been broken from the beginning, every address says so and waits."""
    board.put(names=(), handbooks={}, problems=(PROBLEM,))
    answer = visitor.get("/")

    assert answer.status == 503
    assert "vasta, kun sen virheet on korjattu" in answer.text


def test_looked_at(board: Board, visitor: Visitor) -> None:
    """The handbook whose page was opened last is known, so that it can be built first."""
    visitor.get("/employees/fi/index.html")
    visitor.get("/employees/sv/index.html")

    assert board.looked_at == "employees/sv"


@pytest.mark.parametrize(("host", "status"), [("localhost:8000", 200), ("[::1]", 200), ("evil.example", 421)])
def test_names_of_this_machine(visitor: Visitor, host: str, status: int) -> None:
    """A name that somebody else pointed at this machine gets nothing: the handbook may be confidential."""
    assert visitor.get("/employees/fi/index.html", host).status == status


def test_other_methods(visitor: Visitor) -> None:
    """Only reading is answered."""
    assert visitor.get("/employees/fi/index.html", method="HEAD").status == 405
    assert visitor.get("/employees/fi/index.html", method="POST").status == 501


def test_news_come_by_themselves(board: Board, visitor: Visitor) -> None:
    """A page hears the state at once and every later one."""
    connection = http.client.HTTPConnection(urlsplit(visitor.server.url).netloc, timeout=20)
    connection.request("GET", "/-/events?handbook=employees%2Ffi")
    response = connection.getresponse()
    first = response.readline()
    response.readline()
    board.put(problems=(PROBLEM,))
    second = response.readline()
    connection.close()

    assert json.loads(first.removeprefix(b"data: "))["problems"] == []
    assert json.loads(second.removeprefix(b"data: "))["problems"][0]["place"] == "content/strategy.yaml:1:1"


def test_version_in_the_news(board: Board) -> None:
    """A page hears the version of its own handbook; one that belongs to none, that of the front door's."""
    assert json.loads(news(board.state, "employees/fi"))["version"] == "v1"
    assert json.loads(news(board.state, "employees/sv"))["version"] == ""
    assert json.loads(news(board.state, ""))["version"] == "v1"


def test_page_in_place_of_a_broken_handbook(board: Board, visitor: Visitor) -> None:
    """A page that says that it is being built is loaded anew when it turns out that it can't be."""
    board.put(problems=(PROBLEM,))

    assert json.loads(news(board.state, "employees/sv"))["version"] == "broken"
    assert 'data-version="broken"' in visitor.get("/employees/sv/index.html").text


def test_many_problems(board: Board) -> None:
    """A browser gets as many as one can read there, and is told how many there are."""
    board.put(language="en", problems=(PROBLEM,) * 1_000)
    told = json.loads(news(board.state, ""))

    assert told["heading"] == "1,000 errors keep your edit from being shown"
    assert len(told["problems"]) == 50


def test_taken_port(visitor: Visitor, board: Board) -> None:
    """A port can be listened at once."""
    with (
        pytest.raises(AddressError, match="choose another port with --port"),
        serving("127.0.0.1", visitor.server.server_port, board),
    ):
        pass


def test_unknown_host(board: Board) -> None:
    """An address that this machine doesn't have is a fault in a sentence."""
    with pytest.raises(AddressError), serving("203.0.113.7", 0, board):
        pass
