"""Vision that leads with more than one thing.

`leading_attribute` is the one thing that decides when two good options compete.

Why it matters: "fast and thorough" leaves the choice to each of us on each busy day, and customers get both kinds.

Bad:
    # strategy.yaml
    vision:
      statement: The home is warm and nobody has to deal with the same thing twice.
      leading_attribute: Fastest and cheapest            # <- here
Good:
    # strategy.yaml
    vision:
      statement: The home is warm and nobody has to deal with the same thing twice.
      leading_attribute: Fastest
"""

import re
from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import visions
from cxplaybook.checks.texts import Passage, passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.wordlists import listed

INFO = CheckInfo(
    "CX410",
    "two-leading-attributes",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the leading attribute is more than one thing, joined by `{word}`",
            "keep the one that wins when both can't be had, and move the other to `means`",
        ),
        "fi": Wording(
            "kärkiominaisuuksia on useampi kuin yksi, välissä `{word}`",
            "jätä se, joka voittaa, kun molempia ei saa, ja siirrä toinen kenttään `means`",
        ),
        "sv": Wording(
            "den ledande egenskapen är mer än en sak, förenade med `{word}`",
            "behåll den som vinner när båda inte går att få, och flytta den andra till `means`",
        ),
    },
)

PAGE = {
    "fi": """Visio, jonka kärjessä on useampi kuin yksi asia.

`leading_attribute` on se yksi asia, joka ratkaisee, kun kaksi hyvää vaihtoehtoa kilpailee.

Miksi sillä on väliä: ”nopea ja perusteellinen” jättää valinnan meille jokaiselle kiireen keskellä, ja asiakas saa
milloin mitäkin.
""",
    "sv": """Vision som leder med mer än en sak.

`leading_attribute` är den enda sak som avgör när två bra alternativ står mot varandra.

Varför det spelar roll: ”snabb och grundlig” lämnar valet åt var och en under en stressig dag, och kunderna får än det
ena, än det andra.
""",
}

_SIGN = re.compile(r",|/|&|\+|(?<= )[\u2013-](?= )")


def check(context: Context) -> Iterator[Found]:
    """Leading attributes that a conjunction or a comma joins."""
    for vision in visions(context.playbook):
        for passage in passages(vision.leading_attribute, vision.location / "leading_attribute"):
            joint = _joint(passage)
            if joint:
                yield Found.at(passage.location, word=joint)


def _joint(passage: Passage) -> str:
    """What joins two attributes; empty: there is only one."""
    hit = listed(passage.language, "conjunctions").first(passage.text)
    sign = _SIGN.search(passage.text)
    return hit.text if hit else sign.group() if sign else ""
