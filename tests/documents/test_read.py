"""Documents as the later stages get them."""

from decimal import Decimal

from tests.builders import SMALLEST, Files, playbook

from cxplaybook.diagnostics import Diagnostic, Place, Span
from cxplaybook.documents import DocumentSet, Schemas, read_documents, read_series
from cxplaybook.pipeline import LAYOUT
from cxplaybook.resources import resource
from cxplaybook.sources import Entry

SCHEMAS = Schemas.load(resource("schema"))
ROLE = "content/roles/installer.yaml"


def documents_of(files: Files) -> DocumentSet:
    """The documents of a project."""
    return read_documents(files, SCHEMAS, LAYOUT)


def test_kind_and_id_from_place() -> None:
    """The folder gives the kind and the file's name the id; a kind with one file has that file's name."""
    found = documents_of(playbook())

    assert [(document.kind, document.id) for document in found.documents] == [
        ("management-model", "management-model"),
        ("playbook", "playbook"),
        ("role", "field-technician"),
        ("strategy", "strategy"),
    ]
    assert not any(document.left_out for document in found.documents)


def test_broken_part_is_left_out() -> None:
    """A document lacks what is broken, still knows what was written, and can be used."""
    found = documents_of(playbook({"roles/installer.yaml": "people: many\n"}))
    document = found.at(ROLE)

    assert document
    assert "people" not in document.data
    assert document.written["people"] == "many"
    assert document in found.usable
    assert document.left_out == {("people",)}


def test_unusable_file_is_known() -> None:
    """A file that nothing can be made of is a document all the same, so that others may point at it."""
    found = documents_of(playbook(whole={"roles/installer.yaml": "title: [\n"}))
    document = found.at(ROLE)

    assert document
    assert document.id == "installer"
    assert document not in found.usable


def test_numbers_stay_as_written() -> None:
    """Where text may be a number it is what the author wrote; where only a number fits it is a number."""
    found = documents_of(playbook({"roles/installer.yaml": "title: 4.30\npeople: 4\n"}))
    document = found.at(ROLE)

    assert document
    assert document.data["title"] == "4.30"
    assert document.data["people"] == 4


def test_place_counts_what_was_left_out() -> None:
    """The place of an entry is found although an entry before it was left out."""
    steps = "steps:\n  - {role: adviser}\n  - {role: adviser, do: Listen.}\n"
    document = documents_of(playbook({"plays/cold-house-call.yaml": steps})).at("content/plays/cold-house-call.yaml")

    assert document
    assert document.place(("steps", 0, "do")) == Place(document.path, Span(3, 25, 3, 32))


def test_place_of_long_value_is_its_key() -> None:
    """A value of several lines is shown by its key, an entry of a list by its first own key."""
    document = documents_of(playbook()).at("content/roles/field-technician.yaml")

    assert document
    assert document.place(("expectations",)).span == Span(5, 1, 5, 13)
    assert document.place(("expectations", 0)).span == Span(6, 5, 6, 7)


def test_place_of_word() -> None:
    """A word of a value is found on the line where it stands, also in a text of several lines."""
    text = "vision_for_me: >\n  The home is warm.\n  See [it](promise:x).\n"
    document = documents_of(playbook({"roles/installer.yaml": text})).at(ROLE)

    assert document
    assert document.place(("vision_for_me",), "promise:x").span == Span(3, 12, 3, 21)


def test_word_that_is_escaped() -> None:
    """A word that stands in the file only with escapes is shown by the whole value."""
    document = documents_of(playbook({"roles/installer.yaml": 'vision_for_me: "w\\u0061rm"\n'})).at(ROLE)

    assert document
    assert document.place(("vision_for_me",), "warm").span == Span(1, 16, 1, 27)


def test_file_of_its_own_language() -> None:
    """`playbook.yaml` decides the languages, wherever its name falls among the files."""
    found = documents_of(playbook({"change-programme.yaml": "narrative: {story: {sv: Vi börjar.}}\n"}))

    assert [diagnostic.check for diagnostic in found.diagnostics] == ["text-in-no-language"]


def test_series_beside_documents() -> None:
    """A metric's values are read from the file of its name, and what is wrong with them is about the metric."""
    files = playbook({"metrics/nps.yaml": "", "metrics/data/nps.csv": "period,value\n2026-Q1,31\n2026-Q2,many\n"})
    series, diagnostics = read_series(files, documents_of(files).series)

    assert [(str(row.period), row.value) for row in series["nps"]] == [("2026-Q1", Decimal(31))]
    assert [(found.check, found.thing) for found in diagnostics] == [("unreadable-value", "metric:nps")]


class Locked(Files):
    """A project whose series nobody may open."""

    def read(self, path: str, limit: int) -> bytes | Diagnostic:
        """The bytes of a file, unless it is a series."""
        return Diagnostic("unreadable-file", Place(path)) if path.endswith(".csv") else super().read(path, limit)


def test_series_that_cant_be_opened() -> None:
    """A file that can't be opened is told, and its series is empty."""
    files = Locked(playbook({"metrics/nps.yaml": "", "metrics/data/nps.csv": ""}).contents)
    series, diagnostics = read_series(files, documents_of(files).series)

    assert series == {"nps": ()}
    assert [found.check for found in diagnostics] == ["unreadable-file"]


class Shut(Files):
    """A project whose content folder can't be listed."""

    def entries(self, folder: str) -> tuple[Entry, ...] | Diagnostic:
        """Nothing but the reason."""
        return Diagnostic("not-a-folder", Place(folder))


def test_content_folder_that_is_none() -> None:
    """Where the content folder can't be listed, that is told and not every file that is missing from it."""
    found = documents_of(Shut({}))

    assert found.diagnostics == (Diagnostic("not-a-folder", Place("content")),)


def test_empty_folder_lacks_what_all_have() -> None:
    """A project without content lacks the files that every playbook has, and nothing else."""
    found = documents_of(Files({}))

    assert [diagnostic.place.path for diagnostic in found.diagnostics] == [
        "content/playbook.yaml",
        "content/strategy.yaml",
    ]


def test_diagnostics_by_place() -> None:
    """Diagnostics come in the order of files and lines."""
    found = documents_of(playbook({"roles/b.yaml": "people: x\ncontact: y\n", "roles/a.yaml": "people: x\n"}))
    lines = [(found.place.path[-6:], found.place.span and found.place.span.line) for found in found.diagnostics]

    assert lines == [("a.yaml", 1), ("b.yaml", 1), ("b.yaml", 2)]


def test_smallest_playbook_is_whole() -> None:
    """The playbook that tests build on has every file that a playbook needs."""
    assert {f"{kind}.yaml" for kind in LAYOUT.required} <= SMALLEST.keys()
