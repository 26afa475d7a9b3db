"""What is told of a template that can't be used."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.builders import TODAY, playbook

from cxplaybook.model import Playbook
from cxplaybook.pages import Handbook, TemplateFaultError
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.resources import resource


@pytest.fixture(scope="module")
def book() -> Playbook:
    """The smallest playbook."""
    found = assess(playbook(), TODAY).playbook
    assert found is not None
    return found


@pytest.fixture
def render(book: Playbook, tmp_path: Path) -> Callable[[str], tuple[Handbook, ...]]:
    """Makes a handbook whose role page is a template of the organisation's own."""

    def call(text: str) -> tuple[Handbook, ...]:
        template = tmp_path / "kinds" / "role" / "page.md.jinja"
        template.parent.mkdir(parents=True)
        template.write_text(text, encoding="utf-8")
        return handbooks(book, ["employees"], ["en"], TODAY, (tmp_path, resource("site_templates")))

    return call


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("{{ 1 }}\n{% if %}", 2, "Expected an expression, got 'end of statement block'"),
        ("{{ 1 }}\n{# open", 2, "Missing end of comment tag"),
        ("{{ 1 }}\n\n{{ promis.title }}", 3, "'promis' is undefined"),
        ("{{ role.nonsense }}", 1, "has no attribute 'nonsense'"),
        ("{% include 'gone.jinja' %}", 1, "'gone.jinja' not found in search paths"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("{{ 'a' + 1 }}", 1, 'can only concatenate str (not "int") to str'),
        ("{{ words('no.such.word') }}", 1, "no word `no.such.word` in `en`"),
        ("{{ ''.__class__.__mro__ }}", 1, "access to attribute '__class__' of 'str' object is unsafe."),
        ("{% include 'kinds/role/page.md.jinja' %}", 1, "maximum recursion depth exceeded"),
    ],
    ids=[
        "syntax",
        "open-comment",
        "unknown-name",
        "unknown-attribute",
        "missing-template",
        "arithmetic",
        "types",
        "unknown-word",
        "sandbox",
        "includes-itself",
    ],
)
def test_fault_has_place(
    render: Callable[[str], tuple[Handbook, ...]], tmp_path: Path, text: str, line: int, reason: str
) -> None:
    """Whatever is wrong in a template is a sentence with its file and line."""
    with pytest.raises(TemplateFaultError) as caught:
        render(text)

    assert (caught.value.file, caught.value.line) == (str(tmp_path / "kinds/role/page.md.jinja"), line)
    assert reason in caught.value.reason


def test_sentence() -> None:
    """The sentence begins with the place; a line that nobody knows is left out."""
    assert str(TemplateFaultError("a.jinja", 3, "no")) == "a.jinja:3: the template can't be used: no"
    assert str(TemplateFaultError("a.jinja", 0, "no")) == "a.jinja: the template can't be used: no"
