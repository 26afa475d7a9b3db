"""An edition as a workbook."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.builders import TODAY, playbook
from tests.models import ANSWERED, scope, series

from cxplaybook.export import export
from cxplaybook.pipeline import assess, scope_of

RESULT = {
    ANSWERED: """\
target: {at_least: 95 %}
limits: {amber: 93.5 %}
owner: field-technician
""",
    "metrics/data/answered.csv": series("96", "94.2"),
    "promises/answer.yaml": "state: live\nmetric: answered\nlive_since: 2026-01-01\ncompensation: 10 EUR\n",
    "roadmap.yaml": "",
    "okrs/2026-q4.yaml": "",
}


def workbook(files: Mapping[str, str] | None = None, **options: str) -> Workbook:
    """A playbook's workbook, read back."""
    return load_workbook(BytesIO(export("xlsx", scope(files, **options))))


def sheet(name: str, files: Mapping[str, str] | None = None, **options: str) -> Worksheet:
    """One of its sheets."""
    found = workbook(files, **options)[name]
    assert isinstance(found, Worksheet)
    return found


def row(name: str, number: int = 2) -> dict[str, tuple[object, str]]:
    """A row of a sheet by its heads, each cell with its format; without empty cells."""
    found = sheet(name, RESULT)
    cells = zip(found[1], found[number], strict=True)
    return {str(head.value): (cell.value, cell.number_format) for head, cell in cells if cell.value is not None}


def test_sheets() -> None:
    """There is a sheet for each table that has rows, and none without."""
    assert workbook().sheetnames == ["Playbook", "Role expectations", "Battles by role"]
    assert workbook(RESULT).sheetnames == [
        "Playbook",
        "Role expectations",
        "Customer promises",
        "Metrics",
        "Results",
        "Steps of the roadmap",
        "Key results",
        "Battles by role",
    ]


@pytest.mark.parametrize(("language", "name"), [("fi", "Odotukset rooleille"), ("sv", "Förväntningar på rollen")])
def test_names_in_language(language: str, name: str) -> None:
    """Sheets are called as readers call what is on them."""
    assert name in workbook({"playbook.yaml": "languages: [en, fi, sv]\n"}, language=language).sheetnames


def test_cover() -> None:
    """The first sheet says what this is, for whom and as of when."""
    found = sheet("Playbook", edition="employees")

    assert [[cell.value for cell in cells] for cells in found.iter_rows()] == [
        ["Title", "Name of the organisation", "Edition", "As of"],
        ["The customer book", "Tyynilämpö Oy", "Employees", datetime(2026, 11, 23)],  # noqa: DTZ001 - Excel has no zones
    ]


def test_metric_in_numbers() -> None:
    """Values are numbers in the metric's unit and days are days, so that they sort and add up."""
    day = datetime(2026, 2, 28)  # noqa: DTZ001 - Excel has no zones

    assert row("Metrics") == {
        "Metric": ("Calls answered within 15 minutes", "General"),
        "What it shows the state of": ("Service without effort", "General"),
        "Type": ("touchpoint", "General"),
        "Latest value": (0.94, "0%"),
        "End of the period": (day, "mm-dd-yy"),
        "Status": ("misses target", "General"),
        "Misses in a row": (1, "0"),
        "Target, at least": (0.95, "0%"),
        "Amber limit": (0.935, "0.0%"),
        "How often it is measured": ("monthly", "General"),
        "Who answers for it": ("Field technician", "General"),
    }


def test_money_keeps_its_currency() -> None:
    """An amount is a number whose format names the currency."""
    assert row("Customer promises")["Compensation"] == (10, '#,##0 "EUR"')


def test_promise_tells_its_result() -> None:
    """A live promise says how it went, by the same value as in the handbook."""
    found = row("Customer promises")

    assert [found[head][0] for head in ("State", "Kept or not", "Latest value")] == ["live", "missed", 0.94]


def test_unit_in_language() -> None:
    """The unit in a format is written as the language writes it."""
    files = {
        "playbook.yaml": "languages: [en, fi, sv]\n",
        "okrs/2026-q4.yaml": """\
objectives:
  - id: fast
    title: Fast
    battle: effortless-service
    key_results: [{id: wait, title: Wait, baseline: 20 min, target: 7.5 min}]
""",
    }
    found = sheet("Avaintulokset", files, language="fi")

    assert [cell.number_format for cell in found[2][4:6]] == ['#,##0 "minuuttia"', '#,##0.0 "minuuttia"']
    assert [cell.value for cell in found[2][4:6]] == [20, 7.5]


@pytest.mark.parametrize("text", ["=1+1", "+358 40 123", "-5 euros", "@SUM(A1)", "{=1}", "https://example.org"])
def test_text_is_no_formula(text: str) -> None:
    """A text is a text, whatever it begins with."""
    files = {"roles/field-technician.yaml": f'title: "{text}"\n'}
    cell = sheet("Role expectations", files)["A2"]

    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_head_stays_in_sight() -> None:
    """Every sheet keeps its heads and its first column in sight and filters by each column."""
    found = workbook(RESULT)

    assert {page.freeze_panes for page in found} == {"B2"}
    assert [page.title for page in found if page.auto_filter.ref != page.dimensions] == []


def test_columns_are_legible() -> None:
    """No column is too narrow to read or wider than a screen."""
    widths = [size.width for page in workbook(RESULT) for size in page.column_dimensions.values()]

    assert min(widths) >= 8
    assert max(widths) <= 51


def test_coverage() -> None:
    """Role and battle meet in a number, or in why there is none."""
    role = """\
not_for_this_role:
  - {battle: honest-advice, because: Sales does.}
"""
    found = sheet("Battles by role", {"roles/field-technician.yaml": role})

    assert [[cell.value for cell in cells] for cells in found.iter_rows()] == [
        ["Role", "Service without effort", "Warm the same day", "Honest advice"],
        ["Field technician", 1, "nothing said", "not touched, with a reason"],
    ]


def test_checks_are_for_leaders() -> None:
    """What the checks say stands only in the workbook of those who are told."""
    found = assess(playbook({"roles/field-technician.yaml": "review_by: 2026-01-31\nowner: field-technician\n"}), TODAY)
    assert found.playbook is not None
    sheets = {
        edition: load_workbook(BytesIO(export("xlsx", scope_of(found.playbook, edition, "en", TODAY, found.judged))))
        for edition in ("employees", "leadership")
    }
    rows = [[cell.value for cell in cells] for cells in sheets["leadership"]["What the checks say"].iter_rows()]

    assert "What the checks say" not in sheets["employees"].sheetnames
    assert len(rows) == len(found.reported) + 1
    assert {cells[1] for cells in rows[1:]} == {entry.info.code for entry in found.reported}


def test_outsiders_get_no_counts() -> None:
    """An edition for outsiders has no matrix to count on."""
    files = {"strategy.yaml": "audience: public\n", "roles/field-technician.yaml": "audience: public\n"}

    assert workbook(files, edition="public").sheetnames == ["Playbook", "Role expectations"]


def test_fixed_times() -> None:
    """The files in the workbook have one fixed day, and it was made on the day that it shows."""
    content = export("xlsx", scope())

    assert {entry.date_time for entry in ZipFile(BytesIO(content)).infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert load_workbook(BytesIO(content)).properties.created == datetime(2026, 11, 23)  # noqa: DTZ001 - as above
