"""Content files of a folder and the ids in their names."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from cxplaybook.diagnostics import Diagnostic, Note, Place
from cxplaybook.sources import ContentFile, Entry, EntryKind, Listing, list_content


@dataclass(frozen=True)
class Folder:
    """A source with one folder of entries."""

    kinds: Mapping[str, EntryKind] = field(default_factory=dict)

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """The entries, whatever the folder."""
        assert folder == "roles"
        return tuple(Entry(name, kind) for name, kind in sorted(self.kinds.items()))

    def read(self, path: str, limit: int) -> bytes:
        """Fails: names are judged without opening a file."""
        raise AssertionError(path, limit)


def listing(*names: str, suffix: str = ".yaml", **kinds: EntryKind) -> Listing:
    """The listing of a folder with files of these names."""
    return list_content(Folder({**dict.fromkeys(names, EntryKind.FILE), **kinds}), "roles", suffix)


def checks(found: Listing) -> list[tuple[str, str, tuple[str, ...]]]:
    """Check, path and suggestions of each diagnostic."""
    return [(item.check, item.place.path, item.suggestions) for item in found.diagnostics]


def test_ids() -> None:
    """A file's name without its ending is the id."""
    assert listing("b.yaml", "a-1.yaml") == Listing(
        (ContentFile("roles/a-1.yaml", "a-1"), ContentFile("roles/b.yaml", "b"))
    )


@pytest.mark.parametrize(
    "name",
    [
        ".a.yaml",
        ".gitkeep",
        "a.yaml~",
        ".a.yaml.swp",
        "#a.yaml#",
        "~$a.yaml",
        "a.yaml.bak",
        "README.md",
        "README.txt",
        "a.png",
        "CNAME",
    ],
)
def test_ignored(name: str) -> None:
    """Hidden files, what editors leave, and files of other kinds are none of our business."""
    assert listing(name) == Listing(())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.yml", "a.yaml"),
        ("field-technician", "field-technician.yaml"),
        ("a.YAML", "a.yaml"),
        ("a.Yml", "a.yaml"),
        ("a.yaml.txt", "a.yaml"),
        ("a.json", "a.yaml"),
        ("Field Technician.yml", "field-technician.yaml"),
        ("日本.yml", "name.yaml"),
    ],
)
def test_wrong_suffix(name: str, expected: str) -> None:
    """A file that was meant as content is told with the name it should have."""
    found = listing(name)

    assert checks(found) == [("wrong-suffix", f"roles/{name}", (expected,))]


@pytest.mark.parametrize(("name", "files"), [("a.yml", "a"), ("A.yaml.txt", "a"), ("a.json", None), ("a.txt", None)])
def test_wrong_suffix_alone(name: str, files: str | None) -> None:
    """A file that only lacks the right ending is read, so that what points at it isn't told as well."""
    assert [file.id for file in listing(name).files] == ([files] if files else [])


def test_wrong_suffix_beside_the_right_one() -> None:
    """A file with the right ending keeps its id."""
    assert listing("a.yml", "a.yaml").files == (ContentFile("roles/a.yaml", "a"),)


@pytest.mark.parametrize(
    ("name", "suffix", "why", "expected"),
    [
        ("New role.docx", ".yaml", "document", "new-role.yaml"),
        ("a.xlsx", ".yaml", "document", "a.yaml"),
        ("a.csv", ".yaml", "table", "a.yaml"),
        ("a.xlsx", ".csv", "workbook", "a.csv"),
    ],
)
def test_file_of_another_program(name: str, suffix: str, why: str, expected: str) -> None:
    """A file that needs more than another name is told with what it needs, and no new name is suggested for it."""
    (found,) = listing(name, suffix=suffix).diagnostics

    assert (found.check, found.suggestions) == ("wrong-suffix", ())
    assert found.arguments == {"name": name, "why": why, "expected": expected}


@pytest.mark.parametrize("name", ["a.CSV", "a.tsv"])
def test_wrong_suffix_of_a_series(name: str) -> None:
    """A table with another ending isn't read, and told."""
    assert checks(listing(name, suffix=".csv")) == [("wrong-suffix", f"roles/{name}", ("a.csv",))]


def test_bad_name() -> None:
    """A name that can't be an id is told with the nearest one, under which the file is still read."""
    found = listing("Sähkö_asentaja.yaml")

    assert found.files == (ContentFile("roles/Sähkö_asentaja.yaml", "sahko-asentaja"),)
    assert checks(found) == [("bad-file-name", "roles/Sähkö_asentaja.yaml", ("sahko-asentaja",))]


def test_dots_in_a_name() -> None:
    """A name with dots is no id and no way out of the folder."""
    found = listing("a..b.yaml")

    assert found.files == (ContentFile("roles/a..b.yaml", "a-b"),)
    assert checks(found) == [("bad-file-name", "roles/a..b.yaml", ("a-b",))]


def test_bad_name_next_to_its_suggestion() -> None:
    """A bad name never takes the id of a good one."""
    found = listing("a b.yaml", "a-b.yaml")

    assert found.files == (ContentFile("roles/a-b.yaml", "a-b"),)
    assert checks(found) == [("bad-file-name", "roles/a b.yaml", ())]


def test_name_without_a_letter() -> None:
    """A name from which no id can be made is told and left out."""
    found = listing("日本.yaml")

    assert found.files == ()
    assert checks(found) == [("bad-file-name", "roles/日本.yaml", ())]


def test_names_differ_in_case() -> None:
    """Two names that are one on other machines are told with both places; the good one counts."""
    found = listing("Boss.yaml", "boss.yaml")

    assert found.files == (ContentFile("roles/boss.yaml", "boss"),)
    assert found.diagnostics == (
        Diagnostic(
            "names-clash",
            Place("roles/Boss.yaml"),
            {"name": "Boss.yaml"},
            notes=(Note("other", Place("roles/boss.yaml")),),
        ),
    )


def test_names_differ_in_accents() -> None:
    """An accent written in two ways makes one name twice."""
    composed, apart = "\u00e4.yaml", "a\u0308.yaml"

    found = listing(composed, apart)

    assert [file.id for file in found.files] == ["a"]
    assert [check for check, *_ in checks(found)] == ["bad-file-name", "names-clash"]


def test_name_of_other_bytes() -> None:
    """A name that isn't UTF-8 can be shown and suggested for."""
    name = os.fsdecode(b"s\xe4hk\xf6.yaml")

    assert checks(listing(name)) == [("bad-file-name", "roles/s\ufffdhk\ufffd.yaml", ("s-hk",))]


@pytest.mark.parametrize(
    ("kind", "check"),
    [
        (EntryKind.FOLDER, "not-a-file"),
        (EntryKind.OTHER, "not-a-file"),
        (EntryKind.BROKEN_LINK, "broken-link"),
        (EntryKind.LINK_OUTSIDE, "link-leaves-project"),
    ],
)
def test_no_file(kind: EntryKind, check: str) -> None:
    """What has a content file's name and isn't one is told."""
    found = list_content(Folder({"a.yaml": kind}), "roles", ".yaml")

    assert found == Listing((), (Diagnostic(check, Place("roles/a.yaml")),))


def test_folder_inside() -> None:
    """A folder that nobody reads is told, so that no file is lost in it."""
    assert checks(listing(old=EntryKind.FOLDER)) == [("unread-folder", "roles/old", ())]


def test_known_folder_inside() -> None:
    """A folder that has its place there is fine."""
    folder = Folder({"data": EntryKind.FOLDER})

    assert list_content(folder, "roles", ".yaml", folders=("data",)) == Listing(())


def test_unreadable_folder() -> None:
    """A folder that can't be listed is told."""
    broken = Diagnostic("unreadable-file", Place("roles"))

    class Closed(Folder):
        def entries(self, folder: str) -> Diagnostic:  # type: ignore[override]
            return Diagnostic("unreadable-file", Place(folder))

    assert list_content(Closed(), "roles", ".yaml") == Listing((), (broken,))
