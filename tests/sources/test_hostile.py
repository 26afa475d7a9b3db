"""Files made to hang, to fill the memory or to overflow the stack: each ends in bounded time and space."""

import json
import subprocess
import sys

import pytest

SECONDS = 10
"""A reader that takes so long hangs: two seconds are promised, on an idle machine."""

READ = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from cxplaybook.sources import load, load_series
result = {"yaml": load, "csv": load_series}[sys.argv[1]](sys.stdin.buffer.read(), "file")
print(json.dumps([diagnostic.check for diagnostic in result.diagnostics]))
"""

STOP = ["too-many-mistakes"]
BOMB = "a: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"b{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
)
CHAIN = "a: &a0 [x]\n" + "".join(f"b{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 100))
LONG_TEXT = "a: &a " + "x" * 10_000 + "\nb: [" + "*a, " * 50 + "]\n"

YAML = {
    "brackets": ("[" * 900_000, ["too-deep"]),
    "braces": ("{a: " * 200_000, ["too-deep"]),
    "dashes": ("- " * 400_000, ["too-deep"]),
    "question marks": ("? " * 400_000, ["too-deep"]),
    "closing brackets": ("]" * 900_000, ["broken-yaml"]),
    "deep blocks": ("".join(" " * depth + "a:\n" for depth in range(1000)), ["too-deep"]),
    "alias bomb": (BOMB, ["too-much-repeated"]),
    "alias chain": (CHAIN, ["too-deep"]),
    "repeated text": (LONG_TEXT, ["too-much-repeated"]),
    "many aliases": ("- &a x\n" + "- *a\n" * 1000, ["too-many-aliases"]),
    "merge bomb": ("a: &a {x: 1}\n" + "<<: *a\n" * 45_000, ["merge-key"] * 100 + STOP),
    "many values": ("[" + "a," * 400_000, ["too-many-values"]),
    "many fields": ("".join(f"k{n}: [v, v]\n" for n in range(45_000)), ["too-many-values"]),
    "one key for ever": ("a: b\n" * 45_000, ["duplicate-key"] * 100 + STOP),
    "many lines": ("\n" * 900_000, ["too-many-lines"]),
    "many old lines": ("\r" * 900_000, ["too-many-lines"]),
    "100 MB": ("a: b\n" * 20_000_000, ["too-large"]),
    "open quote": ('a: "' + "b: c\n" * 45_000, ["broken-yaml"]),
    "open quotes": ('- "a\n' * 45_000, ["broken-yaml"]),
    "quotes and escapes": ('a: ["' + '\\"' * 400_000 + "\n", ["broken-yaml"]),
    "one long line": ("a: 1\nx" + " " * 900_000 + "y\nb: 1\n", ["broken-yaml"]),
    "colons": ("a: @" + " :x" * 300_000, ["broken-yaml"]),
    "lines of a text": ("a: b\n" + "  -c\n" * 45_000, []),
    "blank lines of a block": ("a: |\n  x\n" + "\n" * 45_000, []),
    "nulls": ("\0" * 900_000, ["forbidden-character"]),
    "hidden characters": ("".join(f"k\u200b{n}: v\n" for n in range(45_000)), ["invisible-character"] * 100 + STOP),
    "digits": ("a: " + "1" * 900_000, []),
}

CSV = {
    "blank lines": ("\n" * 1_900_000, ["empty-file"]),
    "separators": ("period;value\n" + ";" * 1_900_000, []),
    "quotes": ("period,value\n" + '"' * 1_900_001, ["broken-table"]),
    "lines of quotes": ("period,value\n" + '"a\n' * 600_000, ["broken-table"] * 100 + STOP),
    "many rows": ("period,value,segment\n" + "".join(f"2026-01,1,s{n}\n" for n in range(90_000)), ["too-many-rows"]),
    "one row for ever": ("period,value\n" + "2026-01,1\n" * 15_000, ["duplicate-period"] * 100 + STOP),
    "one long cell": ("x" * 1_900_000, ["missing-header"]),
    "spaces": ("period,value\n" + " " * 1_900_000 + "x", ["wrong-cell-count"]),
    "100 MB": ("2026-01,1\n" * 10_000_000, ["too-large"]),
}


@pytest.mark.parametrize("name", YAML)
def test_yaml_ends(name: str) -> None:
    """A YAML file made to break a reader gives its diagnostics."""
    text, checks = YAML[name]

    assert read("yaml", text) == checks


@pytest.mark.parametrize("name", CSV)
def test_series_ends(name: str) -> None:
    """A series made to break a reader gives its diagnostics."""
    text, checks = CSV[name]

    assert read("csv", text) == checks


def read(kind: str, text: str) -> list[str]:
    """The checks that a reader reports, in a process with one gigabyte that is killed when it hangs."""
    command = [sys.executable, "-c", READ, kind]
    run = subprocess.run(command, input=text.encode(), capture_output=True, timeout=SECONDS, check=False)

    assert run.stderr == b""
    return list(json.loads(run.stdout))
