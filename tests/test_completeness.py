"""What a kind, a language or a word still lacks, by name: the guide for adding one."""

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import ClassVar

import pytest

from cxplaybook.language.catalogue import load_entries
from cxplaybook.language.choices import choice_key
from cxplaybook.model import Item, Record, Thing
from cxplaybook.model.fields import shapes
from cxplaybook.model.registry import item_kinds, thing_kinds
from cxplaybook.values import Cadence
from cxplaybook.views.navigation import SECTIONS

ROOT = Path(__file__).parents[1]
TEMPLATES = ROOT / "site_templates"
LANGUAGES = ("en", "fi", "sv")

FAMILIES = {
    "theme.": "handed to the builder's theme as they are",
    "value-type.": "filled into sentences of diagnostics, by the types that a schema allows",
    "counted.": "belongs to a kind's name like its plural, also where nothing counts that kind yet",
    "term.": "the vocabulary of the domain, kept whole so that no translation is invented twice",
}
"""Beginnings of keys that no line of code spells out, each with why they are there."""

_IN_TEMPLATE = re.compile(r'words(?:\.heading)?\("([^"]+)"(?!\s*~)')
_TEXT_IN_TEMPLATE = re.compile(r'"([^"\s]+)"')


def lacks(kind: type[Thing]) -> Iterator[str]:
    """What a kind with files of its own still needs."""
    yield from _lacks_files(kind)
    yield from lacks_words(kind)
    for code in LANGUAGES if kind.folder else ():
        yield from _unknown(code, f"index.{kind.kind}")
    if not any(kind.kind in kinds for _, kinds in SECTIONS):
        yield f"a place in SECTIONS of views/navigation.py for `{kind.kind}`"


def lacks_words(kind: type[Item]) -> Iterator[str]:
    """What anything that can be pointed at still needs: its name, one and many."""
    for code in LANGUAGES:
        yield from _unknown(code, f"kind.{kind.kind}", f"kinds.{kind.kind}")


def _lacks_files(kind: type[Thing]) -> Iterator[str]:
    sizes = ("page", "card", "row") if kind.folder else ("page",)
    wanted = [ROOT / "schema" / f"{kind.kind}.schema.json"]
    wanted += [TEMPLATES / "kinds" / kind.kind / f"{size}.md.jinja" for size in sizes]
    yield from (str(file.relative_to(ROOT).as_posix()) for file in wanted if not file.is_file())
    place = ROOT / "content" / str(kind.folder or kind.file)
    if not (any(place.glob("*.yaml")) if kind.folder else place.is_file()):
        yield f"an example in content/{kind.folder or kind.file}"


def _unknown(code: str, *keys: str) -> Iterator[str]:
    yield from (f"the word `{key}` in `{code}`" for key in keys if key not in load_entries(code))


@pytest.mark.parametrize("kind", list(thing_kinds()))
def test_kind_is_whole(kind: str) -> None:
    """A kind has schema, templates in every size, words, a place in the navigation and an example."""
    assert list(lacks(thing_kinds()[kind])) == []


@pytest.mark.parametrize("kind", list(item_kinds()))
def test_item_has_its_words(kind: str) -> None:
    """Whatever can be pointed at has a name in every language, for one and for many."""
    assert list(lacks_words(item_kinds()[kind])) == []


def test_half_added_kind_is_told_what_it_lacks() -> None:
    """A kind that is only a dataclass gets the whole list."""

    class Ghost(Thing):
        kind: ClassVar[str] = "ghost"
        folder: ClassVar[str | None] = "ghosts"

    words = (
        f"the word `{key}` in `{code}`" for code in LANGUAGES for key in ("kind.ghost", "kinds.ghost", "index.ghost")
    )
    assert set(lacks(Ghost)) == {
        "schema/ghost.schema.json",
        "site_templates/kinds/ghost/page.md.jinja",
        "site_templates/kinds/ghost/card.md.jinja",
        "site_templates/kinds/ghost/row.md.jinja",
        "an example in content/ghosts",
        "a place in SECTIONS of views/navigation.py for `ghost`",
        *words,
    }


def test_templates_belong_to_a_kind() -> None:
    """No folder of templates is left over from a kind that doesn't exist."""
    folders = {folder.name for folder in (TEMPLATES / "kinds").iterdir() if folder.is_dir()}

    assert folders - set(item_kinds()) == {"_default"}


def test_sections_name_what_exists() -> None:
    """Every entry of the navigation is a kind, or the template of a page of its own has a title."""
    others = {entry for _, kinds in SECTIONS for entry in kinds if entry not in item_kinds()}

    assert [entry for entry in sorted(others) if f"page.{entry}" not in load_entries("en")] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_choice_has_its_word(code: str) -> None:
    """Each value that an author may choose reads in every language."""
    wanted = {choice_key(value) for choices in _choices() for value in choices}

    assert sorted(wanted - set(load_entries(code))) == []


def test_every_word_that_is_used_exists() -> None:
    """No template and no line of code asks for a word that nobody wrote."""
    asked = {key for text in _templates() for key in _IN_TEMPLATE.findall(text)} | set(_asked_in_code())

    assert sorted(asked - set(load_entries("en"))) == []


def test_every_word_is_used() -> None:
    """No word is left over from something that is gone."""
    spelt = _spelt()
    beginnings = (*FAMILIES, *_beginnings())
    unused = (key for key in load_entries("en") if key not in spelt and not key.startswith(beginnings))

    assert sorted(unused) == []


@cache
def _choices() -> frozenset[type[StrEnum]]:
    """The fixed sets of values that fields hold; how often something happens is worded by the formatter."""
    found: set[type[StrEnum]] = set()

    def walk(record: type[Record]) -> None:
        for shape in shapes(record):
            if shape.record is not None:
                walk(shape.record)
            found.update(kind for kind in shape.types if issubclass(kind, StrEnum) and kind is not Cadence)

    for kind in thing_kinds().values():
        walk(kind)
    return frozenset(found)


@cache
def _templates() -> tuple[str, ...]:
    return tuple(
        file.read_text(encoding="utf-8") for file in sorted(TEMPLATES.rglob("*")) if file.suffix in (".jinja", ".html")
    )


@cache
def _trees() -> tuple[ast.Module, ...]:
    files = sorted((ROOT / "src" / "cxplaybook").rglob("*.py"))
    return tuple(ast.parse(file.read_text(encoding="utf-8")) for file in files)


def _nodes() -> Iterator[ast.AST]:
    for tree in _trees():
        yield from ast.walk(tree)


def _asked_in_code() -> Iterator[str]:
    """Keys in calls such as `scope.words("target.at-least")`."""
    for node in _nodes():
        if isinstance(node, ast.Call) and node.args and isinstance(key := node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("words", "heading", "word") and isinstance(key.value, str) and "." in key.value:
                yield key.value


def _spelt() -> set[str]:
    """Everything in quotes that could be a key, and every label of a choice."""
    in_code = {node.value for node in _nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    in_templates = {key for text in _templates() for key in _TEXT_IN_TEMPLATE.findall(text)}
    return in_code | in_templates | set(_labels())


def _labels() -> Iterator[str]:
    """Keys of all enumerations, whoever shows them."""
    for kind in _subclasses(StrEnum):
        yield from (choice_key(value) for value in kind)


def _subclasses(kind: type[StrEnum]) -> Iterator[type[StrEnum]]:
    for below in kind.__subclasses__():
        yield below
        yield from _subclasses(below)


def _beginnings() -> Iterator[str]:
    """What stands before the first brace of an f-string, or before `~` in a template: `kind.`."""
    for node in _nodes():
        first = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else None
        if isinstance(first, ast.Constant) and re.fullmatch(r"[a-z-]+\.", str(first.value)):
            yield str(first.value)
    for text in _templates():
        yield from re.findall(r'"([a-z-]+\.)"\s*~', text)
