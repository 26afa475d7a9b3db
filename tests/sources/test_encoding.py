"""Bytes as text, and what stands in the way."""

import pytest

from cxplaybook.diagnostics import Diagnostic, Place, Span
from cxplaybook.sources.encoding import decode


def test_utf_8() -> None:
    """UTF-8 is read."""
    assert decode("hyvää 😀".encode(), "a") == "hyvää 😀"


def test_byte_order_mark() -> None:
    """The mark that some programs put before UTF-8 isn't part of the text."""
    assert decode("\ufeffa".encode(), "a") == "a"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16(encoding: str) -> None:
    """UTF-16 is named, with a mark and without."""
    expected = Diagnostic("bad-encoding", Place("a"), {"why": "other-encoding", "encoding": "UTF-16"})

    assert decode("title: hyvää".encode(encoding), "a") == expected


def test_utf_32() -> None:
    """UTF-32 is named."""
    expected = Diagnostic("bad-encoding", Place("a"), {"why": "other-encoding", "encoding": "UTF-32"})

    assert decode("title: x".encode("utf-32"), "a") == expected


def test_nulls_are_no_utf_16() -> None:
    """A file of zeros isn't taken for UTF-16."""
    assert decode(b"\0" * 8, "a") == "\0" * 8


def test_old_windows_encoding() -> None:
    """A letter of an old encoding is shown where it stands, as what it was meant to be."""
    result = decode("a: 1\r\nb: ä hyvää".encode("cp1252").replace(b"\xe4", "ä".encode(), 1), "a")

    assert result == Diagnostic(
        "bad-encoding",
        Place("a", Span(2, 9, 2, 10)),
        {"why": "old-encoding", "byte": "0xE4", "character": "ä", "encoding": "Windows-1252"},
    )


def test_bad_byte() -> None:
    """A byte that is no letter in any encoding is shown where it stands."""
    result = decode(b"a: \x81", "a")

    assert result == Diagnostic("bad-encoding", Place("a", Span(1, 4, 1, 5)), {"why": "bad-byte", "byte": "0x81"})


def test_lone_surrogate() -> None:
    """Half a character, which some programs write as three bytes, is a bad byte."""
    result = decode(b"a: \xed\xa0\xbd", "a")

    assert isinstance(result, Diagnostic)
    assert result.place == Place("a", Span(1, 4, 1, 5))


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-1.7", b"{\\rtf1"])
def test_file_of_an_office_program(start: bytes) -> None:
    """A file of Word or Excel is told as that, whatever its name says."""
    assert decode(start + b"\xff\0", "a") == Diagnostic("bad-encoding", Place("a"), {"why": "office-file"})
