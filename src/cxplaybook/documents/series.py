"""The series of the metrics, each from the CSV file that has the metric's name.

Called by `pipeline` beside the documents. Rows are read by `sources`; whether there is such a metric isn't known here.
"""

from collections.abc import Iterable
from dataclasses import replace

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.documents.find import Home
from cxplaybook.sources import MAX_CSV_BYTES, Series, SeriesRow, Source, load_series


def read_series(
    source: Source, files: Iterable[Home]
) -> tuple[dict[str, tuple[SeriesRow, ...]], tuple[Diagnostic, ...]]:
    """Id of the thing to the rows of its series, and everything that is wrong with the files."""
    rows: dict[str, tuple[SeriesRow, ...]] = {}
    diagnostics: list[Diagnostic] = []
    for home in files:
        series = _load(source, home.path)
        rows[home.id] = series.rows
        diagnostics += (replace(found, thing=f"{home.kind}:{home.id}") for found in series.diagnostics)
    return rows, tuple(diagnostics)


def _load(source: Source, path: str) -> Series:
    content = source.read(path, MAX_CSV_BYTES)
    return Series((), (content,)) if isinstance(content, Diagnostic) else load_series(content, path)
