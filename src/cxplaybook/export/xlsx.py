"""An edition as a workbook for Excel, one sheet for each table.

Dates and numbers are such, with the unit in their format, so that they sort and add up. A text is written as a text
whatever it begins with: `=1+1` in a title is no formula.
"""

from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import ClassVar

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from cxplaybook.export.format import Export
from cxplaybook.export.sheets import Cell, Sheet, sheets
from cxplaybook.values import Duration, Money, Number, Percent, Quantity, Score
from cxplaybook.views import Scope

_SHORT_DATE = 14
"""Number of Excel's date format that follows the language of whoever opens the file."""
_NARROWEST, _WIDEST = 8, 50
"""Widths of columns, in letters."""


class Xlsx(Export):
    """A workbook."""

    printable: ClassVar[bool] = False

    def content(self) -> bytes:
        """The workbook; made in memory, all of its files have the same fixed day."""
        file = BytesIO()
        with Workbook(file, {"in_memory": True}) as workbook:
            workbook.set_properties(
                {
                    "title": self.text(self.scope.playbook.settings.title),
                    "company": self.text(self.scope.playbook.settings.organisation),
                    "created": datetime.combine(self.scope.today, time()),
                }
            )
            writer = _Writer(workbook, self.scope)
            for sheet in sheets(self):
                writer.write(sheet)
        return file.getvalue()


class _Writer:
    """Writes sheets into a workbook, where each format exists once."""

    def __init__(self, workbook: Workbook, scope: Scope) -> None:
        self.workbook = workbook
        self.scope = scope
        self.head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.prose = workbook.add_format({"text_wrap": True, "valign": "top"})
        self.formats: dict[str | int, Format] = {}

    def write(self, sheet: Sheet) -> None:
        """Adds a sheet: its heads stay in sight and filter the rows, on paper they stand on each page."""
        page = self.workbook.add_worksheet(sheet.name)
        for column, head in enumerate(sheet.heads):
            page.write_string(0, column, head, self.head)
            page.set_column(column, column, _width(head, [row[column] for row in sheet.rows]))
        for number, row in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(row):
                self._cell(page, number, column, cell)
        page.freeze_panes(1, 1)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.heads) - 1)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)

    def _cell(self, page: Worksheet, row: int, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                return
            case str():
                page.write_string(row, column, cell, self.prose)
            case bool():
                page.write_boolean(row, column, cell, self.prose)
            case int():
                page.write_number(row, column, cell, self._format("0"))
            case date():
                page.write_datetime(row, column, datetime.combine(cell, time()), self._format(_SHORT_DATE))
            case Percent():
                page.write_number(row, column, float(cell.share), self._format(f"{_digits(cell.value)}%"))
            case Money() | Score() | Duration() | Number():
                page.write_number(row, column, float(cell.magnitude), self._format(self._with_unit(cell)))

    def _with_unit(self, quantity: Quantity) -> str:
        """The format that writes a quantity's unit behind its number, as the language does."""
        shown, number = self.scope.format.quantity(quantity), self.scope.format.number(quantity.magnitude)
        unit = shown.removeprefix(number).strip() if shown.startswith(number) else quantity.unit_text
        digits = f"#,##{_digits(quantity.magnitude)}"
        # Quotes can't stand inside what is quoted.
        return f'{digits} "{unit.replace(chr(34), "")}"' if unit else digits

    def _format(self, shown: str | int) -> Format:
        if shown not in self.formats:
            self.formats[shown] = self.workbook.add_format({"num_format": shown, "valign": "top"})
        return self.formats[shown]


def _digits(value: Decimal) -> str:
    """The format of a number with as many decimals as it was written with."""
    exponent = value.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return f"0.{'0' * decimals}" if decimals else "0"


def _width(head: str, cells: list[Cell]) -> int:
    """A width in which most cells stand on one line, and long texts wrap."""
    longest = max((len(str(cell)) for cell in cells if cell is not None), default=0)
    return min(max(longest + 2, len(head) + 3, _NARROWEST), _WIDEST)
