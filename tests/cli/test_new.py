"""`cxplaybook new`."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, edit

STARTS = ("SOURCE_DATE_EPOCH", "1795392000")
"""23 November 2026."""


def test_new_play(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file stands in the kind's folder, is the first role's, looked at again in half a year, and has no error."""
    monkeypatch.setenv(*STARTS)
    result = run("--project", project, "new", "play", "warm-handover")
    text = (project / "content/plays/warm-handover.yaml").read_text(encoding="utf-8")

    assert result.exit_code == 0
    assert result.stderr == "Wrote content/plays/warm-handover.yaml\n"
    assert text.startswith("# yaml-language-server: $schema=../../.cxplaybook/schema/play.schema.json\n\n# ")
    assert "\ntitle: Warm handover\n" in text
    assert "\nowner: customer-adviser\n" in text
    assert "\nreview_by: 2027-05-31\n" in text
    assert run("--project", project, "check").exit_code == 0


def test_title_and_owner(run: Run, project: Path) -> None:
    """Both can be told."""
    options = ("--title", "Varm överlämning", "--owner", "team-leader")
    run("--project", project, "new", "play", "warm-handover", *options)
    text = (project / "content/plays/warm-handover.yaml").read_text(encoding="utf-8")

    assert "\ntitle: Varm överlämning\n" in text
    assert "\nowner: team-leader\n" in text


def test_language_of_the_playbook(run: Run, tmp_path: Path) -> None:
    """Fields are explained in the playbook's first language."""
    run("init", tmp_path / "new", "--language", "fi")
    run("--project", tmp_path / "new", "new", "play", "lammin-vaihto")
    text = (tmp_path / "new/content/plays/lammin-vaihto.yaml").read_text(encoding="utf-8")

    assert "\n# Askeleet järjestyksessä: Mitä tehdään, järjestyksessä; kullakin askeleella on yksi rooli.\n" in text


def test_another_language(run: Run, project: Path) -> None:
    """Fields are explained in the language that is asked for; examples stay in that of the playbook."""
    run("--project", project, "new", "play", "warm-handover", "--language", "sv")
    text = (project / "content/plays/warm-handover.yaml").read_text(encoding="utf-8")

    assert "\n# Stegen i ordning: Vad som görs, i ordning; varje steg har en roll.\n" in text
    assert "\nwhen: When the forecast gives " in text


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("plai", "warm-handover"), "there is no kind `plai`; did you mean play"),
        (("battle", "honest-advice"), "a battle has no file of its own: add it to the list in the file that holds"),
        (("strategy", "second"), "a playbook has one strategy: write it in content/strategy.yaml"),
        (("play", "Lämmin vaihto"), "`Lämmin vaihto` can't be an id; write lammin-vaihto"),
        (("role", "customer-adviser"), "content/roles/customer-adviser.yaml is there already"),
        (("play", "x", "--owner", "customer-advisor"), "there is no role `customer-advisor`; did you mean `customer-a"),
        (("journey", "moving-in"), "a journey names a segment, so write that first: cxplaybook new segment ID"),
        (("role", "adviser"), "`adviser` was an earlier name of the role `customer-adviser`, whose page it leads to"),
    ],
)
def test_refused(run: Run, project: Path, arguments: tuple[str, ...], sentence: str) -> None:
    """What can't be is refused with what to do instead, and no file is written."""
    edit(project, ADVISER, "title:", "formerly: [adviser]\ntitle:")
    before = sorted(project.rglob("*.yaml"))
    result = run("--project", project, "new", *arguments)

    assert result.exit_code == 2
    assert sentence in result.stderr
    assert sorted(project.rglob("*.yaml")) == before
