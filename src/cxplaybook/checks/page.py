"""A check's page: what its module says of it on top.

`checks.catalogue` parses the docstrings; the handbook and `cxplaybook explain` show the pages, and the tests run the
examples. How a page is written, all parts but the first line may be missing:

    Live promise that no play redeems.

    More about what the check finds.

    Why it matters: a promise nobody has a way to keep is broken by the first customer who takes it seriously.

    Bad:
        # promises/answer-in-15-minutes.yaml
        state: live            # <- here
    Good:
        # plays/answer-a-question.yaml
        redeems: [answer-in-15-minutes]

An example holds files of the content folder; each begins with its path. Translated pages have no examples of their own.
"""

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

POINTER = "# <-"
MARK = f"{POINTER} here"
_MARKED = re.compile(rf" *{re.escape(MARK)}$", re.MULTILINE)
_FILE = re.compile(r"# (?P<path>[\w./ -]+\.(?:yaml|yml|csv))")
_EXAMPLE = re.compile(r"^(?P<name>Bad|Good):\n(?P<text>(?:(?:    .*)?(?:\n|\Z))+)", re.MULTILINE)
_WHY = re.compile(r"^(?:Why it matters|Miksi sillä on väliä|Varför det spelar roll): ")


@dataclass(frozen=True, slots=True)
class Example:
    """Files that show a mistake or its cure."""

    files: Mapping[str, str]
    """Path below the content folder to what is written there: a whole file, or just the fields that matter."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """The files in an example, each after a comment with its path."""
        files: dict[str, list[str]] = {}
        path = ""
        for line in f"{inspect.cleandoc(text)}\n".splitlines(keepends=True):
            match = _FILE.fullmatch(line.strip())
            if match:
                path = match["path"]
            else:
                files.setdefault(path, []).append(line)
        return cls({path: "".join(lines) for path, lines in files.items()})

    def pointing(self, here: str) -> "Example":
        """The same for readers: the mark close behind what it points at, in their word for here."""
        return Example({path: _MARKED.sub(f"  {POINTER} {here}", text) for path, text in self.files.items()})


@dataclass(frozen=True, slots=True)
class CheckPage:
    """A check explained in one language."""

    summary: str
    """What the check finds, in one line."""
    finds: tuple[str, ...] = ()
    """Paragraphs with more about it."""
    why: str = ""
    """Why it matters for the customer's experience, as a sentence without its heading. Empty: the summary says it."""
    bad: Example | None = None
    """A mistake. None: it can't be shown as text."""
    good: Example | None = None
    """The same without the mistake. None: as for `bad`."""

    @classmethod
    def parse(cls, docstring: str) -> Self:
        """The page in a module's docstring."""
        text = inspect.cleandoc(docstring)
        examples = {match["name"]: Example.parse(match["text"]) for match in _EXAMPLE.finditer(f"{text}\n")}
        paragraphs = [" ".join(part.split()) for part in _EXAMPLE.sub("", f"{text}\n").split("\n\n") if part.strip()]
        why = next((paragraph for paragraph in paragraphs if _WHY.match(paragraph)), "")
        finds = tuple(paragraph for paragraph in paragraphs[1:] if paragraph != why)
        return cls(paragraphs[0], finds, _WHY.sub("", why), examples.get("Bad"), examples.get("Good"))

    def translated(self, text: str) -> "CheckPage":
        """The same page with its sentences in another language."""
        return replace(CheckPage.parse(text), bad=self.bad, good=self.good)
