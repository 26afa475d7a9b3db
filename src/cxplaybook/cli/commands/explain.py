"""`cxplaybook explain`: a check's page on the terminal."""

from collections.abc import Iterator

import click
from rich.text import Text

from cxplaybook.checks.catalogue import CheckEntry, catalogue, find
from cxplaybook.checks.page import POINTER, Example
from cxplaybook.cli.session import Session, message_language_option, output
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.language import Words, words


@click.command("explain", short_help="Explain a check.")
@click.argument("code")
@message_language_option
@click.pass_obj
def command(session: Session, code: str, language: str | None) -> None:
    """Explain a check: what it finds, why it matters, and a bad and a good example.

    CODE is a check's code (CX201) or its name (unknown-id).
    """
    entry = find(code)
    if entry is None:
        names = [name for known in catalogue().values() for name in (known.info.name, known.info.code)]
        near = nearest(code, names)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise click.UsageError(f"there is no check {code}{hint}")
    for part in _page(entry, words(language or session.language)):
        output().print(part, markup=False, emoji=False, soft_wrap=False)


def _page(entry: CheckEntry, say: Words) -> Iterator[Text]:
    page = entry.page(say.language)
    severity = say(f"diagnostic.{entry.info.severity}")
    yield Text(f"{entry.info.code} {entry.info.name} ({severity})\n", "bold")
    for paragraph in (page.summary, *page.finds):
        yield Text(f"{paragraph}\n")
    if page.why:
        yield Text.assemble((f"{say('explain.why')} ", "bold"), f"{page.why}\n")
    if page.bad:
        yield from _example(say("explain.bad"), page.bad.pointing(say("explain.here")), "red")
    if page.good:
        yield from _example(say("explain.good"), page.good, "green")


def _example(title: str, example: Example, style: str) -> Iterator[Text]:
    yield Text(title, f"bold {style}")
    for path, text in example.files.items():
        yield Text(f"    # content/{path}", "dim")
        for line in text.splitlines():
            yield Text(f"    {line}", style if POINTER in line else "")
    yield Text()
