"""Promise that names nobody.

A promise says who gives or gets it: we, you, the customer, a role by its title.

Why it matters: what nobody in particular promises, nobody in particular keeps.

Bad:
    # promises/answer-in-15-minutes.yaml
    title: Answers within 15 minutes            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    title: We answer within 15 minutes
"""

import re
from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import unquoted
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import given_promises, wording
from cxplaybook.checks.texts import Passage
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.stems import known_languages
from cxplaybook.language.wordlists import listed, phrases
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX404",
    "promise-without-people",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the promise `{promise}` names nobody who keeps it or gets it",
            "say who does it for whom: `we call you`, `the technician shows you the price`",
        ),
        "fi": Wording(
            "lupaus `{promise}` ei kerro, kuka sen pitää tai saa",
            "kerro, kuka tekee ja kenelle: `soitamme sinulle`, `asentaja näyttää sinulle hinnan`",
        ),
        "sv": Wording(
            "löftet `{promise}` nämner ingen som håller eller får det",
            "säg vem som gör det för vem: `vi ringer dig`, `teknikern visar dig priset`",
        ),
    },
)

PAGE = {
    "fi": """Lupaus, jossa ei ole ketään.

Lupaus kertoo, kuka sen antaa tai saa: me, sinä, asiakas, rooli nimeltä.

Miksi sillä on väliä: mitä kukaan ei lupaa, sitä ei kukaan pidä.
""",
    "sv": """Löfte som inte nämner någon.

Ett löfte säger vem som ger eller får det: vi, du, kunden, en roll med dess namn.

Varför det spelar roll: det som ingen särskild lovar håller ingen särskild.
""",
}

# Finnish says who by endings: soitamme (we call), kotisi (your home), saatte (you get).
_WHO = {"fi": re.compile(r"\w{3,}(mme|nne|tte|[aeiouyäö]si)\b|\w+[aä]t\b", re.IGNORECASE)}


def check(context: Context) -> Iterator[Found]:
    """Promises whose wording has no person in it."""
    for promise in given_promises(context.playbook):
        for passage in wording(promise):
            if passage.language in known_languages() and not _names_people(passage, context.playbook):
                yield Found.at(passage.location, promise=promise.id)


def _names_people(passage: Passage, playbook: Playbook) -> bool:
    text = unquoted(passage.text)
    endings = _WHO.get(passage.language)
    if endings and endings.search(text):
        return True
    titles = (role.title.by_language.get(passage.language, "") for role in playbook.all(Role))
    people, roles = listed(passage.language, "people", "persons"), phrases(passage.language, *titles)
    return any(found.first(text) for found in (people, roles))
