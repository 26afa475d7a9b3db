"""Training that teaches service in general.

A training teaches a task: what to do in one situation. Titles and contents such as "customer service training" or
"service attitude" name none. A general title is fine when the content tells what is practised, with a number, a time
or acts.

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
from cxplaybook.checks.evidence import sentences
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import passages
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
sellainen. Yleinen otsikko kelpaa, kun sisältö kertoo luvuin, ajoin tai teoin, mitä harjoitellaan.

Miksi sillä on väliä: ihmiset palaavat töihin hyvillä mielin ja tekevät kaiken kuten ennenkin.
""",
    "sv": """Utbildning som lär ut service i allmänhet.

En utbildning lär ut en uppgift: vad man gör i en situation. ”Kundserviceutbildning” eller ”serviceattityd” är ingen
sådan. En allmän rubrik går bra när innehållet berättar vad som övas, med tal, tider eller handlingar.

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
            for text, location in ((title.text, title.location), (content, at_content)):
                hit = listed(title.language, "generic_training").first(text)
                if hit and not _practised(content, title.language):
                    yield Found(location, {"word": hit.text}, word=hit.text)
                    break


def _practised(content: str, language: str) -> bool:
    general = listed(language, "generic_training")
    return sum(sentence.weight(*general.find(sentence.text)) for sentence in sentences(content, language)) >= _ENOUGH
