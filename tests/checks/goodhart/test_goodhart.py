"""What the examples on the pages of the Goodhart family don't show: what each check leaves alone."""

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family

ANSWERED = "metrics/answered.yaml"
PROMISE = "promises/answer-in-15-minutes.yaml"
LISTENING = "listening/after-visit-survey.yaml"
MODEL = "management-model.yaml"


def names(files: dict[str, str], path: str = ANSWERED) -> set[str]:
    """The Goodhart checks that speak of one file."""
    reported = diagnosed(files, families={Family.GOODHART})
    return {entry.info.name for entry in reported if entry.diagnostic.place.path == f"content/{path}"}


def reward(form: str, metrics: str = "") -> dict[str, str]:
    """A management model with one reward."""
    return {MODEL: f"rewards:\n  - {{id: bonus, title: Bonus, form: {form}, what: Thanks., metrics: [{metrics}]}}\n"}


REWARDED = {"reward-without-counter-metric", "reward-without-gaming-risk"}


def test_promise_with_reward() -> None:
    """A metric is rewarded through its promise as well."""
    files = {ANSWERED: "", PROMISE: "metric: answered\nreward: bonus\n"}

    assert names({**files, **reward("reward")}) == REWARDED


def test_thanks_are_no_reward() -> None:
    """Where people thank for a promise, nobody gains by the number."""
    files = {ANSWERED: "", PROMISE: "metric: answered\nreward: bonus\n"}

    assert names({**files, **reward("recognition")}) == set()


def test_recognition_by_numbers() -> None:
    """A recognition that goes by a metric is a reward for it."""
    assert names({ANSWERED: "", **reward("recognition", "answered")}) == REWARDED


def test_two_ways_to_one_reward() -> None:
    """A metric that a reward and its promise both name is reported once."""
    files = {ANSWERED: "", PROMISE: "metric: answered\nreward: bonus\n", **reward("reward", "answered")}
    found = [entry.info.name for entry in diagnosed(files, families={Family.GOODHART})]

    assert sorted(name for name in found if name in REWARDED) == sorted(REWARDED)


def test_circle_with_watcher_outside() -> None:
    """Rewarded metrics may watch each other as long as one that isn't rewarded watches the last."""
    files = {
        ANSWERED: "counter_metric: calls-per-hour\n",
        "metrics/calls-per-hour.yaml": "counter_metric: first-contact-resolution\n",
        "metrics/first-contact-resolution.yaml": "",
    }

    assert "counter-metrics-in-circle" not in names({**files, **reward("reward", "answered, calls-per-hour")})


def test_metric_that_watches_itself() -> None:
    """A metric is no counter-metric to itself."""
    files = {ANSWERED: "counter_metric: answered\n", **reward("reward", "answered")}

    assert "counter-metrics-in-circle" in names(files)


def test_circle_is_told_once() -> None:
    """A circle of two is one mistake."""
    files = {ANSWERED: "counter_metric: calls-per-hour\n", "metrics/calls-per-hour.yaml": "counter_metric: answered\n"}
    found = diagnosed({**files, **reward("reward", "answered, calls-per-hour")}, families={Family.GOODHART})

    assert [entry.info.name for entry in found].count("counter-metrics-in-circle") == 1


BORROWED = {
    "en": (
        "NPS is the industry standard.",
        "It is a widely used metric.",
        "Everybody uses it. It is the benchmark.",
        "Our competitors measure it.",
        "Because all companies in our field use it.",
        "Best practice.",
        "It is commonly used and internationally recognised.",
    ),
    "fi": (
        "NPS on alan standardi.",
        "Se on yleisesti käytetty mittari.",
        "Kaikki muutkin käyttävät sitä.",
        "Kilpailijat mittaavat sitä.",
        "Se on maailmanlaajuisesti tunnettu vertailuluku.",
        "Parhaiden käytäntöjen mukainen.",
    ),
    "sv": (
        "NPS är branschstandard.",
        "Det är ett allmänt använt mätetal.",
        "Alla andra använder det.",
        "Konkurrenterna mäter det.",
        "Det är ett vedertaget riktmärke.",
        "Ett etablerat nyckeltal.",
    ),
}
DERIVED = {
    "en": (
        "A caller who waits longer hangs up.",
        "NPS is the industry standard. Homes that recommend us renew twice as often.",
        "It is the first number to fall when we are too few.",
        "Everybody who calls twice costs us 40 euros.",
        "Others than the caller notice it only in the bill.",
    ),
    "fi": (
        "Luopunut soittaja ei ole vielä saanut meiltä mitään.",
        "NPS on alan standardi. Suosittelevat kodit jatkavat sopimustaan kaksi kertaa useammin.",
        "Kaikki soittajat eivät jaksa odottaa.",
        "Se laskee ensimmäisenä, kun väkeä on liian vähän.",
    ),
    "sv": (
        "Den som ger upp har ännu inte fått något av oss.",
        "NPS är branschstandard. Hem som rekommenderar oss förnyar dubbelt så ofta.",
        "Alla som ringer två gånger kostar oss 40 euro.",
        "Det sjunker först när vi är för få.",
    ),
}


def why(language: str, text: str) -> dict[str, str]:
    """A metric with this reason, in a playbook in its language."""
    return {
        "playbook.yaml": f"languages: [{language}]\neditions: []\n",
        ANSWERED: f"why_this: {{{language}: '{text}'}}\n",
    }


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in BORROWED.items() for text in texts])
def test_reason_that_only_points_at_others(language: str, text: str) -> None:
    """A reason that says nothing but what others do is found, however it is inflected."""
    assert "borrowed-metric" in names(why(language, text))


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in DERIVED.items() for text in texts])
def test_reason_of_ones_own(language: str, text: str) -> None:
    """One sentence about our own customers is enough, and the words alone prove nothing."""
    assert "borrowed-metric" not in names(why(language, text))


@pytest.mark.parametrize(
    ("fields", "open_loop"),
    [
        ("form: statistics\n", False),
        ("form: interview\n", True),
        ("form: interview\ncloses_loop: {employee: The team hears it on Monday.}\n", False),
    ],
)
def test_loop(fields: str, open_loop: bool) -> None:  # noqa: FBT001 - a case of the table
    """Statistics ask nobody; an answer to employees is an answer."""
    assert ("listening-without-answer" in names({LISTENING: fields}, LISTENING)) is open_loop


def test_target_that_is_watched() -> None:
    """Without a target nobody needs to know where it started."""
    assert "target-without-baseline" not in names({ANSWERED: ""})


@pytest.mark.parametrize("timing", ["leading", "lagging"])
def test_report_by_any_metric(timing: str) -> None:
    """What a role only reports may lag."""
    files = {"roles/field-technician.yaml": "my_numbers: {report: [answered]}\n", ANSWERED: f"timing: {timing}\n"}

    assert names(files, "roles/field-technician.yaml") == set()


def test_metric_watching_another_is_used() -> None:
    """A counter-metric has its use, even if nobody is steered by it."""
    files = {ANSWERED: "counter_metric: first-contact-resolution\n", "metrics/first-contact-resolution.yaml": ""}

    assert names(files, "metrics/first-contact-resolution.yaml") == set()


@pytest.mark.parametrize(
    ("direction", "target", "found"),
    [
        ("up", "at_least: 75 %", {"target-behind-baseline"}),
        ("up", "at_least: 82 %", set()),
        ("down", "at_most: 90 %", {"target-behind-baseline"}),
        ("down", "at_most: 50 %", set()),
        ("hold", "at_least: 75 %", set()),
        ("down", "at_least: 5 %, at_most: 50 %", set()),
    ],
)
def test_side_of_the_baseline(direction: str, target: str, found: set[str]) -> None:
    """A target lies on the side of its baseline that the direction names."""
    metric = f"direction: {direction}\nbaseline: {{value: 82 %, period: 2025}}\ntarget: {{{target}}}\n"

    assert names({ANSWERED: metric}) & {"target-behind-baseline"} == found
