"""What checks of wording find and what they leave alone, beyond the examples of their pages."""

from collections.abc import Mapping

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family

ROLE, STRATEGY, PLAY = "roles/field-technician.yaml", "strategy.yaml", "plays/cold-house-call.yaml"
LANGUAGES = "languages: [en, fi, sv]\n"


def found(files: Mapping[str, str]) -> list[tuple[str, int, int]]:
    """Check, line and column of what the checks of concreteness find."""
    reported = (entry for entry in diagnosed(files) if entry.info.family is Family.CONCRETENESS)
    spans = ((entry.info.name, entry.diagnostic.place.span) for entry in reported)
    return [(name, span.line, span.column) for name, span in spans if span]


def names(files: Mapping[str, str]) -> list[str]:
    """Checks of concreteness that find something."""
    return [name for name, _, _ in found(files)]


def expectation(do: str, **fields: str) -> dict[str, str]:
    """A role with one expectation."""
    rest = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return {
        "playbook.yaml": LANGUAGES,
        ROLE: f"expectations:\n  - id: one\n    battle: effortless-service\n    when: I arrive.\n    do: {do}\n{rest}",
    }


def battles(*changes: str) -> dict[str, str]:
    """A strategy with a battle for each change."""
    ids = ("effortless-service", "warm-same-day", "honest-advice", "four", "five", "six")
    lines = (
        f"  - {{id: {name}, title: One, why: It waits., changes: [{change}], goals: [retention]}}\n"
        for name, change in zip(ids, changes, strict=False)
    )
    return {STRATEGY: "battles:\n" + "".join(lines)}


def test_marks_the_word_in_its_language() -> None:
    """The place is the word itself, on the line of its language; the other languages are left alone."""
    text = "\n  en: I call an hour ahead.\n  fi: Palvelen ystävällisesti.\n  sv: Jag ringer en timme innan.\n"

    assert found({"playbook.yaml": LANGUAGES, ROLE: f"vision_for_me:{text}"}) == [("vague-word", 3, 16)]


def test_one_diagnostic_for_a_text() -> None:
    """Several vague words in a text are told once, at the first."""
    assert found({ROLE: "vision_for_me: I am cheerful, polite and helpful to all.\n"}) == [("vague-word", 1, 21)]


@pytest.mark.parametrize(
    "text",
    [
        "I greet with a smile, say my name and ask what happened.",
        "I answer in a friendly way within 15 minutes.",
        'I never say "excellent service" or "as soon as possible".',
        "There is no surprise on the bill.",
        "The heat pump hums quietly.",
    ],
)
def test_left_alone(text: str) -> None:
    """A vague word beside enough that is concrete, negated or quoted is left alone."""
    assert found({ROLE: f"vision_for_me: '{text}'\n"}) == []


def test_praise_needs_more_than_attitude() -> None:
    """A number alone makes an attitude clear, and praise not."""
    assert found({ROLE: "vision_for_me: I am helpful to 20 homes.\n"}) == []
    assert found({ROLE: "vision_for_me: I give 20 homes top quality.\n"}) == [("vague-word", 1, 32)]


def test_smile_on_a_customer() -> None:
    """A customer's smile can be seen, an instruction to smile can't be missed."""
    assert found(expectation("I call ahead.", done_well="The customer smiles.")) == []
    assert found(expectation("I always smile.")) == [("vague-word", 5, 18)]


def test_time_of_the_step_is_enough() -> None:
    """A step with a time limit may be as quick as it likes."""
    step = "steps:\n  - {role: field-technician, do: Replies quickly.%s}\n"

    assert found({PLAY: step % ""}) == [("vague-time", 2, 42)]
    assert found({PLAY: step % ", within: 15 min"}) == []


def test_retired_promise_is_left_alone() -> None:
    """Nobody mends the wording of a promise that isn't given any more."""
    vague = "title: Friendly service\nevidence: [{source: Talks, date: 2025-11-30, figure: many said so}]\n"
    ended = "state: retired\nretired: {date: 2026-03-31, because: Nobody noticed it.}\n"

    assert names({"promises/one.yaml": vague}) == [
        "vague-word",
        "promise-without-limit",
        "promise-without-people",
        "promise-resting-on-opinion",
    ]
    assert names({"promises/one.yaml": vague + ended}) == []


def test_target_limits_a_promise() -> None:
    """A promise without a number in its words is limited by its target."""
    assert found({"promises/one.yaml": "title: We answer you\n"}) == [("promise-without-limit", 1, 8)]
    assert found({"promises/one.yaml": "title: We answer you\ntarget: {at_least: 90 %}\n"}) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A field technician comes within 4 hours."),
        ("en", "Your heat is back the same day."),
        ("fi", "Vastaamme 15 minuutissa."),
        ("fi", "Kotisi on lämmin samana päivänä."),
        ("fi", "Saat rahat 14 päivässä."),
        ("sv", "Din värme är tillbaka samma dag."),
    ],
)
def test_people_in_a_promise(language: str, text: str) -> None:
    """Pronouns, Finnish endings and titles of roles name somebody."""
    assert found({"playbook.yaml": LANGUAGES, "promises/one.yaml": f"wording: {{{language}: {text}}}\n"}) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Delivery within 2 days."), ("fi", "Lämpö palaa samana päivänä."), ("sv", "Leverans inom 2 dygn.")],
)
def test_nobody_in_a_promise(language: str, text: str) -> None:
    """A promise in which nobody gives or gets anything is told."""
    files = {"playbook.yaml": LANGUAGES, "promises/one.yaml": f"wording: {{{language}: {text}}}\n"}

    assert names(files) == ["promise-without-people"]


@pytest.mark.parametrize(
    "text", ["{en: I am patient and calm.}", "{fi: Olen kärsivällinen ja läsnä.}", "{sv: Jag är tålmodig och lugn.}"]
)
def test_trait_instead_of_act(text: str) -> None:
    """A trait in `do` is told once, in any language."""
    assert names(expectation(text)) == ["expectation-without-act"]


def test_being_somewhere_is_an_act() -> None:
    """Where somebody is at a time can be seen."""
    assert found(expectation("I am present at the door at 8.")) == []


@pytest.mark.parametrize(
    ("do", "not_"),
    [
        ("{en: I call before I leave.}", "{en: I never leave before I have called.}"),
        ("{fi: Soitan asiakkaalle ennen lähtöä.}", "{fi: En jätä soittamatta asiakkaalle ennen lähtöä.}"),
        ("{sv: Jag ringer kunden före avfärd.}", "{sv: Jag glömmer inte att ringa kunden före avfärd.}"),
    ],
)
def test_dont_that_mirrors_do(do: str, not_: str) -> None:
    """The same words with a "not" say nothing new."""
    assert names(expectation(do, **{"not": not_})) == ["dont-that-mirrors-do"]


def test_dont_with_a_word_of_its_own() -> None:
    """One new word is enough for a `not` of its own."""
    assert found(expectation("I call before I leave.", **{"not": "I don't text before I leave."})) == []


@pytest.mark.parametrize(
    ("do", "done_well"),
    [
        ("{en: I write the order number on the box.}", "{en: The order number was written on the box.}"),
        ("{fi: Kirjoitan tilausnumeron laatikkoon.}", "{fi: Tilausnumero on kirjoitettu laatikkoon.}"),
        ("{sv: Jag skickar ordernumret med lådan.}", "{sv: Ordernumret skickades med lådan.}"),
    ],
)
def test_result_that_repeats_do(do: str, done_well: str) -> None:
    """The act in another tense is no result."""
    assert names(expectation(do, done_well=done_well)) == ["result-that-repeats-do"]


def test_feeling_that_shows() -> None:
    """A feeling that the customer tells of is no feeling only."""
    felt = "The customer feels welcome"

    assert names(expectation("I call ahead.", done_well=f"{felt}.")) == ["unobservable-result"]
    assert names(expectation("I call ahead.", done_well=f"{felt} and says so.")) == []


@pytest.mark.parametrize(
    ("attribute", "found_names"),
    [
        ("{en: Fast and cheap}", ["two-leading-attributes"]),
        ("{fi: 'nopea, halpa'}", ["two-leading-attributes"]),
        ("{sv: snabb samt billig}", ["two-leading-attributes"]),
        ("{fi: nopein}", []),
    ],
)
def test_leading_attributes(attribute: str, found_names: list[str]) -> None:
    """More than one attribute is told, however they are joined; one is fine."""
    vision = f"vision:\n  statement: Nobody waits twice.\n  leading_attribute: {attribute}\n"

    assert names({"playbook.yaml": LANGUAGES, STRATEGY: vision}) == found_names


def test_best_of_all_told_once() -> None:
    """A superlative of the industry with a vague word in it is one mistake."""
    vision = "vision:\n  statement: World-class customer experience for all.\n  leading_attribute: Fastest\n"

    assert found({STRATEGY: vision}) == [("vision-of-being-best", 2, 14)]


def test_opt_out_with_something_good() -> None:
    """An opt-out that also names a number or acts chooses something away."""
    choice = "choices: [{id: one, title: One, we_do: We call., we_do_not: %s, because: It pays.}]\n"

    assert names({STRATEGY: choice % "We are not rude."}) == ["opt-out-of-nothing"]
    assert names({STRATEGY: choice % "We don't send careless quotes within 10 minutes."}) == []


def test_change_with_a_number() -> None:
    """An improvement that is measured is a change; one sentence that changes something is enough."""
    measured, vague, mixed = "It improves from 3.9 to 4.6.", "Service gets better.", "The saving is real. It improves."

    assert found(battles(measured, vague, mixed)) == [("battle-without-change", 3, 71)]


def test_segment_told_once_in_a_language() -> None:
    """Demographics in title and need of one language are one mistake."""
    segment = "title: {en: Young families, fi: Nuoret perheet}\nneed: {en: Women need time., fi: Aikaa.}\n"

    assert names({"playbook.yaml": LANGUAGES, "segments/one.yaml": segment}) == ["segment-by-demographics"] * 2


def test_general_title_with_practice() -> None:
    """A general title is fine when the content tells what is practised."""
    title = "title: Customer service training\n"

    assert found({"trainings/one.yaml": f"{title}content: Three calls with a colleague listening.\n"}) == []
    assert found({"trainings/one.yaml": "title: Calls\ncontent: Service attitude.\n"}) == [("generic-training", 2, 10)]


@pytest.mark.parametrize("limit", ["up_to: 80 EUR", "within: 2 h", "exception: Overtime needs no leave."])
def test_limits_of_a_mandate(limit: str) -> None:
    """An amount, a time or an exception limits a mandate."""
    assert found({ROLE: f"mandate:\n  - may: I compensate a late arrival.\n    {limit}\n"}) == []


def test_limit_in_the_words_of_a_mandate() -> None:
    """A number in its own words limits a mandate."""
    assert found({ROLE: "mandate: [{may: I give the customer one free visit.}]\n"}) == []


def test_most_battles() -> None:
    """Six battles are too many, unless the playbook says otherwise."""
    six = battles(*["Heat comes back."] * 6)

    assert names(six) == ["too-few-or-many-battles"]
    assert names({**six, "playbook.yaml": "thresholds: {battles_at_least: 3, battles_at_most: 6}\n"}) == []


@pytest.mark.parametrize(
    ("language", "vague", "clear"),
    [
        ("en", "I take ownership of the case.", "I take ownership and sign the form."),
        ("fi", "Otan vastuun asiasta.", "Otan vastuun ja allekirjoitan lomakkeen."),
        ("sv", "Jag tar ansvar för ärendet.", "Jag tar ansvar och undertecknar blanketten."),
    ],
)
def test_act_beside_a_platitude(language: str, vague: str, clear: str) -> None:
    """A saying that stands for an act is told unless an act stands beside it; taking ownership is none."""
    assert names(expectation(f"{{{language}: {vague}}}")) == ["vague-word"]
    assert names(expectation(f"{{{language}: {clear}}}")) == []


@pytest.mark.parametrize(
    ("language", "vague", "clear"),
    [
        ("en", "I see to a good experience.", "I see to a good experience before the doors open."),
        ("fi", "Huolehdin mukavasta illasta.", "Huolehdin mukavasta illasta ennen kuin ovet aukeavat."),
        ("sv", "Jag ser till att det blir bra.", "Jag ser till att det blir bra innan dörrarna går upp."),
    ],
)
def test_order_beside_a_judgement(language: str, vague: str, clear: str) -> None:
    """What comes before what can be seen, while "good" is another thing to everybody."""
    assert names(expectation(f"{{{language}: {vague}}}")) == ["vague-word"]
    assert names(expectation(f"{{{language}: {clear}}}")) == []


@pytest.mark.parametrize(
    "text", ["By 2028 we are helpful.", "Since 1952 we are helpful.", "We are 110 percent helpful."]
)
def test_numbers_that_limit_nothing(text: str) -> None:
    """A year and more than all make no attitude clear."""
    assert names({ROLE: f"vision_for_me: {text}\n"}) == ["vague-word"]


def test_thing_is_no_act() -> None:
    """After an article a word such as "call" is a thing; as a verb it is an act."""
    assert names({ROLE: "vision_for_me: We make a difference in each call.\n"}) == ["vague-word"]
    assert names({ROLE: "vision_for_me: We make a difference when we call.\n"}) == []


@pytest.mark.parametrize("attribute", ["{en: Best}", "{en: The highest quality}", "{fi: Laadukkain}", "{sv: Bäst}"])
def test_attribute_that_decides_nothing(attribute: str) -> None:
    """A leading attribute that only says good is told."""
    vision = f"vision:\n  statement: Nobody waits twice.\n  leading_attribute: {attribute}\n"

    assert names({"playbook.yaml": LANGUAGES, STRATEGY: vision}) == ["vision-of-being-best"]


def test_attribute_that_is_best_at_something() -> None:
    """What somebody is best at decides."""
    assert names({STRATEGY: "vision: {statement: Nobody waits., leading_attribute: Best price}\n"}) == []


@pytest.mark.parametrize("title", ["{en: Corporate customers}", "{fi: Kaikki kuntalaiset}", "{sv: Våra lojala kunder}"])
def test_segment_by_standing(title: str) -> None:
    """A title that only says who buys names no need."""
    assert names({"playbook.yaml": LANGUAGES, "segments/one.yaml": f"title: {title}\n"}) == ["segment-by-demographics"]


@pytest.mark.parametrize(
    "title", ["Customers who want it done today", "Residents without a car", "Small firms with a yard"]
)
def test_segment_by_need(title: str) -> None:
    """Who buys and what for is a need."""
    assert names({"segments/one.yaml": f"title: {title}\n"}) == []


def test_training_in_a_subject() -> None:
    """A subject alone names no task, a subject in a situation does."""
    content = "content: What we meet at work.\n"

    assert names({"trainings/one.yaml": f"title: Communication\n{content}"}) == ["generic-training"]
    assert names({"trainings/one.yaml": f"title: Communication in a power cut\n{content}"}) == []
