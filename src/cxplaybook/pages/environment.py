"""The Jinja environment of the pages: where templates are found and how a value of a view becomes HTML.

Templates are code that an organisation may override in its own `site_templates/`, so they run in the immutable sandbox,
with every unknown name an error. Whatever a template prints passes `show`, so no text reaches a page unescaped.
"""

import posixpath
from collections.abc import Sequence
from pathlib import Path

from jinja2 import BytecodeCache, FileSystemLoader, StrictUndefined, pass_context
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from cxplaybook.language.catalogue import Words
from cxplaybook.model import Graph, Ref
from cxplaybook.model.prose import plain_text
from cxplaybook.pages.markdown import heading
from cxplaybook.pages.prose import prose_html, text_html
from cxplaybook.views.addresses import address
from cxplaybook.views.shown import ShownChoice, ShownDate, ShownLink, ShownText


class _Compiled(BytecodeCache):
    """Compiled templates, for the next language, edition or edit; a changed source is compiled anew."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives the code of a template, which the bucket takes if it was made of the same source."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the code of a template."""
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def environment(folders: Sequence[Path]) -> ImmutableSandboxedEnvironment:
    """An environment that looks for templates in these folders, the first that has one winning."""
    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=show,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=_COMPILED,
    )
    made.filters["plain"] = plain
    made.filters["href"] = _href
    made.filters["sentence"] = _sentence
    made.globals["heading"] = _heading
    return made


@pass_context
def show(context: Context, value: object) -> object:
    """What a template prints for a value: HTML for texts, links and dates; nothing for None."""
    match value:
        case None:
            return ""
        case ShownText():
            return _text(context, value)
        case ShownLink():
            return Markup('<a href="{}">{}</a>').format(_href(context, value), _label(context, value.title))
        case ShownDate():
            return Markup('<time datetime="{}">{}</time>').format(value.day.isoformat(), value.label)
        case ShownChoice():
            return value.label
        case _:
            return value


def plain(text: ShownText | str) -> str:
    """A text on one line and without markup. Only prose has any: elsewhere an asterisk is an asterisk."""
    return plain_text(text.text) if isinstance(text, ShownText) and text.prose else " ".join(str(text).split())


def _sentence(words: object) -> str:
    """Words with a capital first letter, as at the start of a sentence."""
    text = str(words)
    return text[:1].upper() + text[1:]


def _text(context: Context, text: ShownText) -> Markup:
    def resolve(ref: Ref) -> str | None:
        graph: Graph = context["graph"]
        return _relative(context, *_place(graph, ref)) if ref in graph.items else None

    return _marked(context, text, prose_html(text.text, resolve) if text.prose else text_html(text.text))


def _label(context: Context, text: ShownText) -> Markup:
    """What a link stands on: a text that itself holds a link would put one link into another."""
    return _marked(context, text, text_html(plain(text)))


def _marked(context: Context, text: ShownText, html: Markup) -> Markup:
    """The HTML of a text, marked where it is in another language than the page. A text without letters is in none."""
    if text.language == context["language"] or not any(letter.isalpha() for letter in text.text):
        return html
    tag = "div" if html.startswith(("<p>", "<ul>", "<ol>")) else "span"
    words: Words = context["words"]
    return Markup('<{0} class="cx-fallback" lang="{1}" title="{2}">{3}</{0}>').format(
        tag, text.language, words("text.fallback"), html
    )


def _place(graph: Graph, ref: Ref) -> tuple[str, str]:
    found = address(ref, graph)
    return found.uri, found.anchor


@pass_context
def _href(context: Context, target: ShownLink | str) -> str:
    """Address of a link's page, or of a page by its uri, seen from the page being made."""
    if isinstance(target, ShownLink):
        return _relative(context, target.uri, target.anchor)
    return _relative(context, target, "")


def _relative(context: Context, uri: str, anchor: str) -> str:
    """Address of a page as the builder serves it, `roles/installer.html` for `roles/installer.md`."""
    here = context["uri"]
    if uri == here and anchor:
        return f"#{anchor}"
    path = posixpath.relpath(uri.removesuffix(".md") + ".html", posixpath.dirname(here) or ".")
    return f"{path}#{anchor}" if anchor else path


@pass_context
def _heading(context: Context, level: int, text: ShownText | str, anchor: str) -> Markup:
    """A Markdown heading; a text in another language than the page's is marked as such."""
    if isinstance(text, ShownText) and text.language != context["language"]:
        anchor = f"{anchor} lang={text.language}"
    return heading(level, plain(text), anchor)
