"""Bytes of a content file as text, or where its encoding goes wrong.

Called by the YAML and the CSV reader before they look at anything. It knows neither format.
"""

import codecs

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.lines import Lines

_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_OFFICE_FILES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")
"""How files of Word, Excel and their kin begin, whatever their names say."""
_SAMPLE = 64
_SHORTEST_WIDE_TEXT = 4


def decode(raw: bytes, path: str) -> str | Diagnostic:
    """The text of a UTF-8 file without its byte order mark, or what is wrong with its encoding."""
    if raw.startswith(_OFFICE_FILES):
        return Diagnostic("bad-encoding", Place(path), {"why": "office-file"})
    other = _other_encoding(raw)
    if other:
        return Diagnostic("bad-encoding", Place(path), {"why": "other-encoding", "encoding": other})
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _bad_byte(raw, error.start, path)


def _other_encoding(raw: bytes) -> str | None:
    """Name of the encoding that the first bytes show; None: it may be UTF-8."""
    for mark, name in _OTHER_MARKS:
        if raw.startswith(mark):
            return name
    sample = raw[:_SAMPLE]
    # Western text in UTF-16 without a mark: every second byte is zero, and only every second one.
    empty_halves = [half for half in (sample[::2], sample[1::2]) if not any(half)]
    return "UTF-16" if len(empty_halves) == 1 and len(sample) >= _SHORTEST_WIDE_TEXT else None


def _bad_byte(raw: bytes, position: int, path: str) -> Diagnostic:
    """The place of the byte, and what it means to the older Windows programs that such files come from."""
    before = raw[:position].decode("utf-8")
    byte = raw[position : position + 1]
    arguments = {"why": "bad-byte", "byte": f"0x{byte.hex().upper()}"}
    meant = byte.decode("cp1252", errors="replace")
    if meant.isalpha():
        arguments |= {"why": "old-encoding", "character": meant, "encoding": "Windows-1252"}
    return Diagnostic("bad-encoding", Place(path, Lines(before + "?").span(len(before))), arguments)
