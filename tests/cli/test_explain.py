"""`cxplaybook explain`."""

import pytest
from tests.cli.conftest import Run

from cxplaybook.checks.catalogue import catalogue


@pytest.mark.parametrize("code", sorted(entry.info.code for entry in catalogue().values()))
def test_every_check(run: Run, code: str) -> None:
    """Every check has a page, found by its code and by its name alike."""
    by_code = run("explain", code)
    (name,) = [name for name, entry in catalogue().items() if entry.info.code == code]

    assert by_code.exit_code == 0
    assert by_code.output.startswith(f"{code} {name} (")
    assert run("explain", name.upper()).output == by_code.output


def test_parts_of_a_page(run: Run) -> None:
    """A page says what is found, why it matters, and shows it wrong and right."""
    lines = run("explain", "unknown-id").output.splitlines()

    assert lines[2] == "Link to an id that nobody has."
    assert [line for line in lines if line.endswith(":")] == ["Found in:", "Mended:"]
    assert any(line.startswith("Why it matters: ") for line in lines)
    assert any(line.endswith("  # <- here") for line in lines)


def test_language(run: Run) -> None:
    """The page comes in the language that is asked for."""
    said = run("explain", "unknown-id", "--language", "fi").output

    assert "Miksi sillä on väliä:" in said
    assert "  # <- tässä\n" in said


def test_unknown_code(run: Run) -> None:
    """A slip in the name is wrong use, told with the check that was meant."""
    result = run("explain", "unknown-ids")

    assert result.exit_code == 2
    assert "there is no check unknown-ids; did you mean unknown-id" in result.stderr
