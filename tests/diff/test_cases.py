"""What a difference is, means and concerns: one YAML file per case in `cases/`.

A case lays the files in `old` over the smallest valid playbook, and those in `new` over the same again; `gone` names
files that the newer state lacks. Every difference is expected, in any order.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.builders import Files, playbook

from cxplaybook.diff import Effect, Side, compare
from cxplaybook.pipeline import side

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
DAY = date(2026, 11, 23)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_differences(case: Path) -> None:
    """The two states differ in exactly what the case names."""
    given = yaml.safe_load(case.read_text(encoding="utf-8"))
    old, new = states(given)

    found = [described(effect) for effect in compare(old, new, DAY).effects]

    assert sorted(found, key=str) == sorted(given["differs"], key=str)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case_says_what_holds(case: Path) -> None:
    """Each case has a sentence that tells what it proves, and no key that no test reads."""
    keys = yaml.safe_load(case.read_text(encoding="utf-8")).keys()

    assert {"says", "differs"} < keys <= {"says", "old", "new", "gone", "differs"}


def states(given: dict[str, Any]) -> tuple[Side, Side]:
    """The older and the newer state of a case."""
    before: dict[str, str] = given.get("old", {})
    after = {**before, **given.get("new", {})}
    for path in given.get("gone", ()):
        del after[path]
    return read(playbook(before)), read(playbook(after))


def read(files: Files) -> Side:
    """A playbook that can be compared."""
    found = side(files)
    assert found is not None
    return found


def described(effect: Effect) -> dict[str, Any]:
    """A difference in the form of the cases."""
    difference, meaning = effect.difference, effect.meaning
    said: dict[str, Any] = {"is": f"{difference.how} {difference.item} {difference.path}".strip()}
    if meaning.name:
        said["means"] = meaning.name
    said["weight"] = meaning.weight.value
    if effect.concerns:
        said["for"] = {concern.role.id: concern.relation.value for concern in effect.concerns}
    return said
