"""What the preview shows, shared by its threads."""

from threading import Thread

from cxplaybook.preview import Board, State
from cxplaybook.preview.board import Problem

PROBLEM = Problem("content/strategy.yaml:1:1", "error CX201 unknown-id", "there is no battle `x`", "write it")


def test_put_replaces_parts() -> None:
    """What isn't named stays."""
    board = Board(State("fi", ("employees/fi",)))
    board.put(problems=(PROBLEM,))

    assert board.state == State("fi", ("employees/fi",), problems=(PROBLEM,))


def test_unseen_state_comes_at_once() -> None:
    """Whoever has seen nothing doesn't wait."""
    board = Board(State("fi"))

    assert board.wait(None, 60) is board.state


def test_waiting_ends_with_a_change() -> None:
    """Whoever has seen the present state gets the next one."""
    board = Board(State("fi"))
    found: list[State] = []
    waiting = Thread(target=lambda: found.append(board.wait(board.state, 60)), daemon=True)
    waiting.start()
    board.put(language="sv")
    waiting.join(60)

    assert found in ([State("sv")], [])
    assert board.wait(State("fi"), 60) == State("sv")


def test_waiting_has_an_end() -> None:
    """Without news the same state comes back, so that a connection can be tried."""
    board = Board(State("fi"))

    assert board.wait(board.state, 0.01) is board.state
