"""Customer group told apart by age, gender, place or income.

A segment is a group of customers with one need and one motive. Its title and `need` say what they want to get done. A
title that only says who buys, such as "corporate customers", names no need either.

Why it matters: two neighbours of one age want different things, and whoever serves them can't see a need in a birth
year.

Bad:
    # segments/homes-with-no-hassle.yaml
    title: Families aged 30 to 45            # <- here
Good:
    # segments/homes-with-no-hassle.yaml
    title: Homes that want no hassle
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import says_only, unquoted
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.wordlists import listed
from cxplaybook.model.kinds.segment import Segment

INFO = CheckInfo(
    "CX414",
    "segment-by-demographics",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` tells who the customers of `{segment}` are, not what they need",
            "name the group by what its customers want to get done, and why",
        ),
        "fi": Wording(
            "`{word}` kertoo, keitä ryhmän `{segment}` asiakkaat ovat, ei mitä he tarvitsevat",
            "nimeä ryhmä sen mukaan, mitä sen asiakkaat haluavat saada aikaan ja miksi",
        ),
        "sv": Wording(
            "`{word}` berättar vilka kunderna i `{segment}` är, inte vad de behöver",
            "namnge gruppen efter vad dess kunder vill få gjort, och varför",
        ),
    },
)

PAGE = {
    "fi": """Asiakasryhmä, jonka erottaa ikä, sukupuoli, paikka tai tulot.

Segmentti on joukko asiakkaita, joilla on sama tarve ja sama motiivi. Sen otsikko ja `need` kertovat, mitä he haluavat
saada aikaan. Tarvetta ei kerro sekään otsikko, joka sanoo vain, kuka ostaa, kuten ”yritysasiakkaat”.

Miksi sillä on väliä: kaksi samanikäistä naapuria haluaa eri asioita, eikä heitä palveleva näe tarvetta
syntymävuodesta.
""",
    "sv": """Kundgrupp som skiljs ut genom ålder, kön, ort eller inkomst.

Ett segment är en grupp kunder med ett behov och ett motiv. Dess rubrik och `need` säger vad de vill få gjort. En rubrik
som bara säger vem som köper, till exempel ”företagskunder”, nämner inte heller något behov.

Varför det spelar roll: två jämnåriga grannar vill olika saker, och den som betjänar dem ser inget behov i ett
födelseår.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Segments whose title or need names demographics; one diagnostic for each language of a segment."""
    for segment in context.playbook.all(Segment):
        told: set[str] = set()
        written = (
            *passages(segment.title, segment.location / "title"),
            *passages(segment.need, segment.location / "need"),
        )
        for passage in written:
            text = unquoted(passage.text)
            age = listed(passage.language, "demographics").first(text)
            hit = age or says_only(text, passage.language, "customer_classes")
            if hit and passage.language not in told:
                told.add(passage.language)
                yield Found(passage.location, {"word": hit.text, "segment": segment.id}, word=hit.text)
