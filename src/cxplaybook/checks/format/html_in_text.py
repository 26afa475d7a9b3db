"""Text with tags of HTML, as they come along from a web page or an e-mail.

A text takes `**bold**`, `*emphasis*`, lists and links in the form `[words](address)`. A tag is nothing but text.

Why it matters: readers see `<b>` and `<br>` in the middle of the sentence, on every page that shows it.

Bad:
    # promises/answer-in-15-minutes.yaml
    problem: Every <b>third</b> caller gives up before we answer.            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    problem: Every **third** caller gives up before we answer.
"""

import re
from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import texts
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX179",
    "html-in-text",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "readers will see `{tag}` as it stands here",
            "delete the tags; in a sentence `**bold**`, `*emphasis*` and `[words](address)` do the same",
        ),
        "fi": Wording(
            "lukija näkee merkinnän `{tag}` juuri tällaisena",
            "poista merkinnät; lauseessa saman tekevät `**lihavointi**`, `*korostus*` ja `[sanat](osoite)`",
        ),
        "sv": Wording(
            "läsaren ser `{tag}` precis som det står här",
            "ta bort taggarna; i en mening gör `**fetstil**`, `*betoning*` och `[ord](adress)` samma sak",
        ),
    },
)

PAGE = {
    "fi": """Tekstissä on HTML-merkintöjä, jotka tulevat mukana verkkosivulta tai sähköpostista.

Tekstiin voi kirjoittaa `**lihavointi**`, `*korostus*`, luettelon ja linkin muodossa `[sanat](osoite)`. HTML-merkintä on
pelkkää tekstiä.

Miksi sillä on väliä: lukija näkee keskellä lausetta `<b>` ja `<br>` jokaisella sivulla, jolla teksti on.
""",
    "sv": """Text med HTML-taggar, som följer med från en webbsida eller ett e-postmeddelande.

En text tar `**fetstil**`, `*betoning*`, listor och länkar i formen `[ord](adress)`. En tagg är bara text.

Varför det spelar roll: läsaren ser `<b>` och `<br>` mitt i meningen, på varje sida som visar den.
""",
}

_TAG = re.compile(
    r"</?(?:a|b|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|script|small|span|strong|sub|sup|table|td|th"
    r"|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Found]:
    """Texts with a tag, each at its first one."""
    for written in texts(context.playbook):
        for passage in written.passages():
            if match := _TAG.search(passage.text):
                yield Found(passage.location, {"tag": match.group()}, word=match.group())
