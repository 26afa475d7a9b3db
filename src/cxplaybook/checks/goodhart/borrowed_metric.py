"""Metric that is only there because others use it.

Found when each sentence under `why_this` says nothing but that the metric is a standard, a benchmark or common.

Why it matters: a metric is derived from the strategy, never copied. A copied one moves without anybody knowing what
to do.

Bad:
    # metrics/nps.yaml
    why_this: NPS is the industry standard. Everybody uses it.     # <- here
Good:
    # metrics/nps.yaml
    why_this: NPS is the industry standard. A home that recommends us renews its contract twice as often.
"""

import re
from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.prose import plain_text

INFO = CheckInfo(
    "CX505",
    "borrowed-metric",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "the metric `{metric}` is explained only by others using it",
            "write what it shows of the goal or battle it serves",
        ),
        "fi": Wording(
            "mittaria `{metric}` perustellaan vain sillä, että muutkin käyttävät sitä",
            "kirjoita, mitä se näyttää tavoitteesta tai painopistealueesta, jota se palvelee",
        ),
        "sv": Wording(
            "mätetalet `{metric}` motiveras bara med att andra använder det",
            "skriv vad det visar om målet eller fokusområdet som det tjänar",
        ),
    },
)

PAGE = {
    "fi": """Mittari, joka on käytössä vain siksi, että muutkin käyttävät sitä.

Havainto syntyy, kun kohdan `why_this` jokainen virke kertoo vain, että mittari on standardi, vertailuluku tai yleinen.

Miksi sillä on väliä: mittari johdetaan strategiasta, sitä ei kopioida. Kopioitu mittari liikkuu, eikä kukaan tiedä,
mitä pitäisi tehdä.
""",
    "sv": """Mätetal som bara finns för att andra använder det.

Hittas när varje mening under `why_this` bara säger att mätetalet är en standard, ett riktmärke eller vanligt.

Varför det spelar roll: ett mätetal härleds ur strategin och kopieras aldrig. Ett kopierat rör sig utan att någon vet
vad som ska göras.
""",
}


BORROWED = {
    "en": r"industry[- ]standard|standard (?:in|of) (?:the|our) (?:industry|field|sector|trade)"
    r"|benchmark|best practice|(?:every(?:body|one)|every company|all companies|competitors?|others|most companies)"
    r"(?: (?:else|also|already|in \w+ \w+))* (?:us|measur|follow|track|hav)\w*"
    r"|(?:commonly|widely|generally|globally|internationally) (?:used|known|recogni[sz]ed|accepted|measured)"
    r"|(?:common|popular|well[- ]known|standard) (?:metric|measure|indicator|way)",
    "fi": r"(?:alan|toimialan|yleinen|kansainvälinen|vakiintunut) (?:standardi|vakiomittari|mittari|tapa|käytäntö)\w*"
    r"|vertailuluku\w*|benchmark\w*|parhai\w+ käytän\w+|(?:yleisesti|laajasti|maailmanlaajuisesti) "
    r"(?:käyte\w+|käytös\w+|tunnet\w+|hyväksyt\w+|mitat\w+)"
    r"|(?:kaikki|muut|muutkin|kilpailijat|kilpailijatkin|useimmat)(?: \w+)? (?:käyttä|mittaa|seuraa)\w*",
    "sv": r"branschstandard\w*|standard (?:i|inom) (?:branschen|vår bransch)|riktmärke\w*|benchmark\w*|bästa praxis"
    r"|(?:allmänt|vanligt|vida|internationellt) (?:använ\w+|vedertag\w+|erkän\w+|känt|känd)"
    r"|(?:alla|andra|konkurrent\w+|de flesta)(?: (?:andra|företag|bolag|också|redan))* (?:använder|mäter|följer)"
    r"|(?:vanligt|etablerat|känt|populärt) (?:mätetal|mått|nyckeltal)",
}
"""What a sentence that only points at others says, by language."""

# A point between digits ends no sentence.
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")


def check(context: Context) -> Iterator[Found]:
    """Metrics whose reason in some language is made of such sentences and nothing else."""
    for metric in context.playbook.all(Metric):
        for language, text in metric.why_this.by_language.items():
            if language in BORROWED and _borrowed(plain_text(text), BORROWED[language]):
                yield Found.at(metric.location / "why_this" / language, metric=metric.id)
                break


def _borrowed(text: str, phrases: str) -> bool:
    return all(re.search(rf"\b(?:{phrases})", sentence, re.IGNORECASE) for sentence in _SENTENCE_END.split(text))
