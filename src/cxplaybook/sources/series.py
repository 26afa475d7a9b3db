"""Series of a metric: a CSV file as rows of period, value, and who was counted.

Called by `documents` for each metric. It reads what spreadsheets of Finland, Sweden and Britain write: comma or
semicolon between the cells, decimal comma or point. It doesn't know the metric: units and targets are `model`'s.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeAlias, TypeVar

from cxplaybook.diagnostics import Diagnostic, Note, Place, Span
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.sources.cells import count_of, decimal_of, has_decimal_comma, pattern_of, why_unreadable
from cxplaybook.sources.characters import forbidden_character
from cxplaybook.sources.encoding import decode
from cxplaybook.sources.findings import Findings
from cxplaybook.sources.limits import MAX_CSV_BYTES, MAX_ROWS, UnusableFileError
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.spreadsheets import column_meant
from cxplaybook.sources.table import Cell, Table
from cxplaybook.values import Period, Unreadable

_REQUIRED = ("period", "value")
_COLUMNS = (*_REQUIRED, "n", "segment", "note")

_Shape: TypeAlias = tuple[str, str]
"""What a cell should be, and how it is written: figures and words count as one sign each."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One measurement."""

    period: Period
    """What was measured."""
    value: Decimal | None
    """In the unit of the metric. None: nothing was measured, which charts show as a gap."""
    n: int | None = None
    """How many answers or cases the value rests on. None: not told."""
    segment: str | None = None
    """Id of the customer group. None: all customers together."""
    note: str | None = None
    """What a reader should know about it. None: nothing."""
    line: int = 0
    """Line of the file, counted from 1."""


@dataclass(frozen=True, slots=True)
class Series:
    """What one CSV file holds."""

    rows: tuple[SeriesRow, ...] = ()
    """Rows that could be read, by period and segment."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is wrong with the others, in the order of the file."""


def load_series(raw: bytes, path: str) -> Series:
    """What a CSV file of these bytes holds; `path` is its name in diagnostics."""
    if len(raw) > MAX_CSV_BYTES:
        return _unusable(Diagnostic("too-large", Place(path), {"limit": f"{MAX_CSV_BYTES // 1_000_000} MB"}))
    text = decode(raw, path)
    if isinstance(text, Diagnostic):
        return _unusable(_of_spreadsheet(text))
    lines = Lines(text)
    forbidden = forbidden_character(lines, path)
    return _unusable(forbidden) if forbidden else _Reader(lines, path).read()


def _of_spreadsheet(diagnostic: Diagnostic) -> Diagnostic:
    """What is wrong with an encoding, where a spreadsheet is what can be told to use another one."""
    old = diagnostic.arguments.get("why") == "old-encoding"
    return replace(diagnostic, arguments={**diagnostic.arguments, "why": "old-table"}) if old else diagnostic


def _unusable(diagnostic: Diagnostic) -> Series:
    return Series((), (diagnostic,))


_Measured: TypeAlias = tuple[SeriesRow, Cell]
"""A row with the cell of its period."""


class _Reader:
    """Turns the rows of one file into measurements and collects what is wrong with them."""

    def __init__(self, lines: Lines, path: str) -> None:
        self._lines = lines
        self._path = path
        self._findings = Findings()
        self._table = Table(lines, path, self._findings)
        self._columns: dict[str, int] = {}
        self._width = 0
        self._unreadable = 0
        self._times: Counter[_Shape] = Counter()
        self._first: dict[_Shape, int] = {}

    def read(self) -> Series:
        """All rows that can be read, and all that is wrong."""
        found = self._findings.all
        try:
            rows = sorted(self._rows(), key=lambda row: (row.period, row.segment or ""))
        except UnusableFileError as stop:
            return Series((), (*found, stop.diagnostic))
        self._count_alike()
        return Series(tuple(rows), tuple(sorted(found, key=lambda diagnostic: diagnostic.place)))

    def _rows(self) -> list[SeriesRow]:
        table = self._table.rows()
        header = next(table, None)
        if header is None and not self._findings.all:
            raise UnusableFileError(Diagnostic("empty-file", Place(self._path), {"why": "table"}))
        # A quote that is broken so early is the header's.
        if header is None or self._findings.all or not self._read_header(header):
            return []
        measured = self._once_each(self._of_one_kind(self._measured(table)))
        return [row for row, _ in measured]

    def _read_header(self, header: tuple[Cell, ...]) -> bool:
        """Note which column is which; False: the rows can't be understood."""
        names = [cell.text.casefold() for cell in header]
        if not set(names) & set(_COLUMNS):
            self._report_header(header)
            return False
        self._width = len(header)
        missing = {name for name in _COLUMNS if name not in names}
        meant: set[str] = set()
        for index, (name, cell) in enumerate(zip(names, header, strict=True)):
            if name in self._columns:
                self._report("duplicate-column", (cell,), {"name": cell.text})
            elif name in _COLUMNS:
                self._columns[name] = index
            elif name:
                named = column_meant(name)
                near = (named,) if named in missing else nearest(name, missing)
                meant.update(near[:1])
                self._report("unknown-column", (cell,), {"name": cell.text}, suggestions=near)
        for name in sorted(missing.intersection(_REQUIRED) - meant):
            self._report("missing-column", header, {"name": name})
        return not missing.intersection(_REQUIRED)

    def _report_header(self, header: tuple[Cell, ...]) -> None:
        """Report a first line without a column that we know: it holds values, or calls the columns something else."""
        if any(character.isdigit() for cell in header for character in cell.text):
            self._report("missing-header", header)
            return
        meant = [column_meant(cell.text) for cell in header]
        known = list(dict.fromkeys(name for name in meant if name))
        whole = len(known) == len(meant) and set(_REQUIRED) <= set(known)
        suggestions = (self._table.delimiter.join(known),) if whole else ()
        self._report("missing-header", header, {"why": "other-names"}, suggestions=suggestions)

    def _measured(self, rows: Iterable[tuple[Cell, ...]]) -> list[_Measured]:
        """Every row that can be read, with the cell of its period."""
        measured: list[_Measured] = []
        for number, cells in enumerate(rows):
            if number >= MAX_ROWS:
                self._report("too-many-rows", cells[:1], {"limit": str(MAX_ROWS)})
                break
            row = self._row(cells)
            if row:
                measured.append((row, cells[self._columns["period"]]))
        return measured

    def _row(self, cells: tuple[Cell, ...]) -> SeriesRow | None:
        """One measurement; None: something is wrong with it and reported."""
        if len(cells) < self._width or any(cell.text for cell in cells[self._width :]):
            self._report_width(cells)
            return None
        before = self._unreadable
        of = {name: cells[index] for name, index in self._columns.items()}
        period = self._parsed(of["period"], Period.parse)
        value = self._parsed(of["value"], decimal_of) if of["value"].text else None
        n = self._parsed(of["n"], count_of) if "n" in of and of["n"].text else None
        if period is None or self._unreadable > before:
            return None
        segment, note = (of[name].text or None if name in of else None for name in ("segment", "note"))
        return SeriesRow(period, value, n, segment, note, self._span(cells[0]).line)

    def _parsed(self, cell: Cell, parse: Callable[[str], _T]) -> _T | None:
        """The value of a cell; None: it can't be read, which is reported."""
        try:
            return parse(cell.text)
        except Unreadable as problem:
            self._report_unreadable(cell, problem)
            return None

    def _report_unreadable(self, cell: Cell, problem: Unreadable) -> None:
        """Report a cell that can't be read; of those that are written alike, as a spreadsheet does, only the first."""
        self._unreadable += 1
        shape = (problem.expected, pattern_of(cell.text))
        self._times[shape] += 1
        if self._times[shape] > 1:
            return
        self._first[shape] = len(self._findings.all)
        examples = ", ".join(f"`{example}`" for example in problem.examples)
        facts = {
            "why": why_unreadable(cell.text, problem),
            "value": cell.text,
            "expected": problem.expected,
            "examples": examples,
        }
        self._report("unreadable-value", (cell,), facts, suggestions=problem.meant)

    def _count_alike(self) -> None:
        """Say beside the first cell of each sort how many more there are."""
        for shape, number in self._first.items():
            first, more = self._findings.all[number], self._times[shape] - 1
            if more:
                arguments = {**first.arguments, "more": str(more)}
                self._findings.all[number] = replace(first, arguments=arguments, notes=(Note("alike"),))

    def _report_width(self, cells: tuple[Cell, ...]) -> None:
        """Report a row with more or fewer cells than columns; a decimal comma is the usual cause of one too many."""
        extra = cells[self._width :]
        facts = {"why": "many" if extra else "few", "count": str(len(cells)), "columns": str(self._width)}
        decimal = extra and self._table.delimiter == "," and has_decimal_comma([cell.text for cell in cells])
        notes = (Note("decimal-comma"),) if decimal else ()
        self._report("wrong-cell-count", extra or cells, facts, notes=notes)

    def _of_one_kind(self, measured: list[_Measured]) -> list[_Measured]:
        """The rows whose period is of the kind that most have; a chart can't hold months beside quarters."""
        kinds = Counter(row.period.kind for row, _ in measured)
        usual = max(kinds, key=lambda kind: kinds[kind], default=None)
        fitting = [(row, cell) for row, cell in measured if row.period.kind is usual]
        for row, cell in measured:
            if row.period.kind is not usual:
                self._report("mixed-periods", (cell,), {"value": str(row.period), "usual": str(fitting[0][0].period)})
        return fitting

    def _once_each(self, measured: list[_Measured]) -> list[_Measured]:
        """The first row of each period and segment."""
        first: dict[tuple[Period, str | None], _Measured] = {}
        for row, cell in measured:
            _, earlier = first.setdefault((row.period, row.segment), (row, cell))
            if earlier is not cell:
                facts = {"why": "segment", "segment": row.segment} if row.segment else {"why": "all"}
                notes = (Note("first", Place(self._path, self._span(earlier))),)
                self._report("duplicate-period", (cell,), {"period": str(row.period), **facts}, notes=notes)
        return list(first.values())

    def _span(self, *cells: Cell) -> Span:
        return self._lines.span(cells[0].start, cells[-1].end)

    def _report(
        self,
        check: str,
        cells: Sequence[Cell],
        facts: Mapping[str, str] | None = None,
        *,
        suggestions: tuple[str, ...] = (),
        notes: tuple[Note, ...] = (),
    ) -> None:
        """Add a diagnostic that shows these cells."""
        place = Place(self._path, self._span(*cells))
        self._findings.add(Diagnostic(check, place, facts or {}, suggestions, notes))
