"""Link in a text to a thing that doesn't exist.

In longer texts a link to another page of the handbook is written by kind and id: `[our answer time](promise:answer-
in-15-minutes)`.

Why it matters: a colleague who follows it in the middle of a customer's case finds nothing.

Bad:
    # roles/field-technician.yaml
    vision_for_me: I keep [our answer time](promise:answer-in-15-minuts).            # <- here
    # promises/answer-in-15-minutes.yaml
    state: proposed
Good:
    # roles/field-technician.yaml
    vision_for_me: I keep [our answer time](promise:answer-in-15-minutes).
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.lookup import kinds_with, may_be_hidden, similar_ids
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.model import Graph, Mention, Ref
from cxplaybook.model.registry import item_kinds

INFO = CheckInfo(
    "CX205",
    "unknown-link-in-prose",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "the link `{address}` leads nowhere",
            "a link names a kind and an id, such as `promise:answer-in-15-minutes`",
            cases={
                "kind": Wording(
                    "`{kind}` in the link `{address}` is no kind of thing",
                    "",
                ),
            },
        ),
        "fi": Wording(
            "linkki `{address}` ei johda mihinkään",
            "linkissä on laji ja tunnus, esimerkiksi `promise:answer-in-15-minutes`",
            cases={
                "kind": Wording(
                    "`{kind}` linkissä `{address}` ei ole asian laji",
                    "",
                ),
            },
        ),
        "sv": Wording(
            "länken `{address}` leder ingenstans",
            "en länk nämner ett slag och ett id, till exempel `promise:answer-in-15-minutes`",
            cases={
                "kind": Wording(
                    "`{kind}` i länken `{address}` är inget slag av sak",
                    "",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tekstissä oleva linkki asiaan, jota ei ole.

Pidemmissä teksteissä linkki käsikirjan toiselle sivulle kirjoitetaan lajilla ja tunnuksella:
`[vastausaikamme](promise:answer-in-15-minutes)`.

Miksi sillä on väliä: työkaveri, joka seuraa sitä kesken asiakkaan asian, ei löydä mitään.
""",
    "sv": """Länk i en text till en sak som inte finns.

I längre texter skrivs en länk till en annan sida i handboken med slag och id: `[vår svarstid](promise:answer-
in-15-minutes)`.

Varför det spelar roll: en kollega som följer den mitt i en kunds ärende hittar ingenting.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Links in prose to things that don't exist."""
    for mention in context.graph.unresolved:
        if not mention.kinds and not may_be_hidden((mention.target.kind,), context):
            yield _found(mention, context.graph)


def _found(mention: Mention, graph: Graph) -> Found:
    target = mention.target
    why = "id" if target.kind in item_kinds() else "kind"
    arguments = {"address": str(target), "kind": target.kind, "why": why}
    return Found(mention.location, arguments, _meant(target, graph), word=str(target))


def _meant(target: Ref, graph: Graph) -> tuple[str, ...]:
    """Addresses of things that exist: the same id under another kind, else a similar one."""
    elsewhere = kinds_with(target.id, graph)
    if elsewhere:
        return tuple(f"{kind}:{target.id}" for kind in elsewhere)
    kinds = (target.kind,) if target.kind in item_kinds() else nearest(target.kind, item_kinds())
    return tuple(f"{kind}:{near}" for kind in kinds[:1] for near in similar_ids(target.id, (kind,), graph))
