"""Vision of being the best.

"The best customer experience in the industry" is what everybody writes. A vision says what is true for the customer
when it has been reached, and a leading attribute such as "best" or "highest quality" decides nothing.

Why it matters: from "best" each function reads something else, energy goes in several directions, and no consistent
experience comes out.

Bad:
    # strategy.yaml
    vision:
      statement: We offer the best customer experience in the industry.            # <- here
      leading_attribute: Most effortless
Good:
    # strategy.yaml
    vision:
      statement: Nobody has to deal with the same thing twice.
      leading_attribute: Most effortless
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import says_only, unquoted
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import visions
from cxplaybook.checks.texts import Passage, passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.wordlists import listed
from cxplaybook.model import Playbook

INFO = CheckInfo(
    "CX411",
    "vision-of-being-best",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` steers nobody: every competitor says it, and everybody reads something else into it",
            "write what is true for the customer when the vision has been reached",
        ),
        "fi": Wording(
            "`{word}` ei ohjaa ketään: jokainen kilpailija sanoo samaa, ja jokainen ymmärtää sen eri tavalla",
            "kirjoita, mikä on asiakkaalle totta, kun visio on saavutettu",
        ),
        "sv": Wording(
            "`{word}` styr ingen: varje konkurrent säger det, och alla läser in olika saker",
            "skriv vad som är sant för kunden när visionen har nåtts",
        ),
    },
)

PAGE = {
    "fi": """Visio parhaana olemisesta.

”Alan paras asiakaskokemus” on se, minkä kaikki kirjoittavat. Visio kertoo, mikä on asiakkaalle totta, kun se on
saavutettu, eikä kärkiominaisuus kuten ”paras” tai ”laadukkain” ratkaise mitään.

Miksi sillä on väliä: sanasta ”paras” jokainen toiminto lukee eri asian, voimat menevät eri suuntiin, eikä yhtenäistä
kokemusta synny.
""",
    "sv": """Vision om att vara bäst.

”Branschens bästa kundupplevelse” är vad alla skriver. En vision säger vad som är sant för kunden när den har nåtts,
och en ledande egenskap som ”bäst” eller ”högsta kvalitet” avgör ingenting.

Varför det spelar roll: ur ”bäst” läser varje funktion olika saker, kraften går åt olika håll, och ingen enhetlig
upplevelse uppstår.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Superlatives of the industry in the vision."""
    for passage in _lofty(context.playbook):
        text = unquoted(passage.text)
        best = listed(passage.language, "best_of_all").first(text)
        hit = best or says_only(text, passage.language, "empty_attributes", "judgements")
        if hit:
            yield Found(passage.location, {"word": hit.text}, word=hit.text)


def _lofty(playbook: Playbook) -> Iterator[Passage]:
    for vision in visions(playbook):
        yield from passages(vision.statement, vision.location / "statement")
        yield from passages(vision.leading_attribute, vision.location / "leading_attribute")
