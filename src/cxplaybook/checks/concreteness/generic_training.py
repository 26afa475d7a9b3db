"""Training that teaches service in general.

A training teaches a task: what to do in one situation. Titles and contents such as "customer service training" or
"service attitude" name none, and neither does a subject alone, such as "communication". A general title is fine when
the content tells what is practised, with a number, a time or acts.

Why it matters: people go back to work with a good feeling and do everything as before.

Bad:
    # trainings/service.yaml
    title: Customer service training            # <- here
    content: Meeting the customer.
Good:
    # trainings/service.yaml
    title: The first five minutes
    content: Calling ahead from the van and saying the arrival time.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import says_only, sentences
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import Passage, passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.wordlists import listed
from cxplaybook.model.kinds.training import Training

INFO = CheckInfo(
    "CX415",
    "generic-training",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` names no task that somebody could practise",
            "write in the title and in `content` what is practised for which situation",
        ),
        "fi": Wording(
            "`{word}` ei kerro tehtävää, jota voisi harjoitella",
            "kirjoita otsikkoon ja kenttään `content`, mitä harjoitellaan mitäkin tilannetta varten",
        ),
        "sv": Wording(
            "`{word}` nämner ingen uppgift som någon kunde öva på",
            "skriv i rubriken och i `content` vad som övas för vilken situation",
        ),
    },
)

PAGE = {
    "fi": """Koulutus, joka opettaa palvelua yleensä.

Koulutus opettaa tehtävän: mitä tehdään yhdessä tilanteessa. ”Asiakaspalvelukoulutus” tai ”palveluasenne” ei ole
sellainen, eikä pelkkä aihe, kuten ”viestintä”. Yleinen otsikko kelpaa, kun sisältö kertoo luvuin, ajoin tai teoin, mitä
harjoitellaan.

Miksi sillä on väliä: ihmiset palaavat töihin hyvillä mielin ja tekevät kaiken kuten ennenkin.
""",
    "sv": """Utbildning som lär ut service i allmänhet.

En utbildning lär ut en uppgift: vad man gör i en situation. ”Kundserviceutbildning” eller ”serviceattityd” är ingen
sådan, och inte heller ett ämne i sig, som ”kommunikation”. En allmän rubrik går bra när innehållet berättar vad som
övas, med tal, tider eller handlingar.

Varför det spelar roll: människor går tillbaka till arbetet på gott humör och gör allt som förr.
""",
}

_ENOUGH = 2


def check(context: Context) -> Iterator[Found]:
    """Trainings whose title or content is general and whose content tells nothing to practise."""
    for training in context.playbook.all(Training):
        for title in passages(training.title, training.location / "title"):
            content = training.content.by_language.get(title.language, "")
            at_content = training.location / "content" / title.language
            if not _practised(content, title.language):
                yield from _general(title, Passage(content, title.language, at_content))


def _general(title: Passage, content: Passage) -> Iterator[Found]:
    """The word that names no task, in the title or else in the content."""
    # A title that praises or tells how to be names no task either, nor does one that only names a subject.
    vague = listed(title.language, "generic_training", "attitude", "platitudes", "praise").first(title.text)
    in_title = vague or says_only(title.text, title.language, "subjects")
    in_content = listed(content.language, "generic_training").first(content.text)
    if in_title:
        yield Found(title.location, {"word": in_title.text}, word=in_title.text)
    elif in_content:
        yield Found(content.location, {"word": in_content.text}, word=in_content.text)


def _practised(content: str, language: str) -> bool:
    general = listed(language, "generic_training")
    return sum(sentence.weight(*general.find(sentence.text)) for sentence in sentences(content, language)) >= _ENOUGH
