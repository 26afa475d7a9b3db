"""Link in a text that leads neither to the web nor to a thing of the handbook.

Links lead to `https://`, `http://`, `mailto:` and `tel:` addresses, or to things by kind and id. Paths to files and
other kinds of addresses aren't links.

Why it matters: a link that does nothing when it is clicked makes people doubt the rest of the page.

Bad:
    # roles/field-technician.yaml
    vision_for_me: I look it up in [the guide](www.example.com/guide).            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: I look it up in [the guide](https://www.example.com/guide).
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.lookup import kinds_with
from cxplaybook.checks.texts import prose
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Graph
from cxplaybook.model.prose import links

INFO = CheckInfo(
    "CX206",
    "bad-address-in-prose",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{address}` is no address that a link can lead to",
            "write a whole web address with `https://`, or a kind and an id such as `promise:answer-in-15-minutes`",
        ),
        "fi": Wording(
            "`{address}` ei ole osoite, johon linkki voi johtaa",
            (
                "kirjoita koko verkko-osoite, jonka alussa on `https://`, tai laji ja tunnus, esimerkiksi "
                "`promise:answer-in-15-minutes`"
            ),
        ),
        "sv": Wording(
            "`{address}` är ingen adress som en länk kan leda till",
            (
                "skriv en hel webbadress med `https://`, eller ett slag och ett id, till exempel "
                "`promise:answer-in-15-minutes`"
            ),
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tekstissä oleva linkki, joka ei johda verkkoon eikä käsikirjan asiaan.

Linkit johtavat osoitteisiin `https://`, `http://`, `mailto:` ja `tel:` tai asioihin lajin ja tunnuksen mukaan.
Tiedostopolut ja muut osoitteet eivät ole linkkejä.

Miksi sillä on väliä: linkki, joka ei tee mitään, saa epäilemään koko sivua.
""",
    "sv": """Länk i en text som varken leder till webben eller till en sak i handboken.

Länkar leder till adresser med `https://`, `http://`, `mailto:` och `tel:`, eller till saker med slag och id. Sökvägar
till filer och andra adresser är inga länkar.

Varför det spelar roll: en länk som inte gör något när man klickar får människor att tvivla på resten av sidan.
""",
}


_WEB = re.compile(r"(www\.|[\w-]+(\.[\w-]+)*\.(com|fi|se|net|org|eu)(/|$))")
_MAIL = re.compile(r"[^@\s/]+@[^@\s/]+\.[a-z]+")
_PHONE = re.compile(r"\+?[\d() -]{5,}")


def check(context: Context) -> Iterator[Found]:
    """Links in prose whose address has a form that leads nowhere."""
    for passage in prose(context.playbook):
        for link in links(passage.text):
            if not link.allowed:
                meant = _meant(link.address, context.graph)
                yield Found(passage.location, {"address": link.address}, meant, word=link.address)


def _meant(address: str, graph: Graph) -> tuple[str, ...]:
    """Addresses that would lead somewhere."""
    target = PurePosixPath(address).stem
    things = tuple(f"{kind}:{target}" for kind in kinds_with(target, graph))
    if things:
        return things
    for form, start in ((_MAIL, "mailto:"), (_WEB, "https://"), (_PHONE, "tel:")):
        if form.match(address):
            return (f"{start}{address}",)
    return ()
