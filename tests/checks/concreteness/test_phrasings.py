"""How well the checks of wording tell concrete phrasings from vague ones, in each language.

The phrasings are in `<set>.<language>.yaml`, each with what a good reader says of it. Some are there because the
checks are wrong about them: a phrasing that a leader complains of belongs in `phrasings`, whatever the checks say.

Rules and lists have learnt from each set but `blind`, so only `blind` tells what to expect of phrasings that nobody
thought of: silence on many vague ones, and hardly ever a false alarm. Mend nothing by it; write a new set instead.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family

LANGUAGES = ("en", "fi", "sv")
LEARNT, BLIND = ("phrasings", "unseen", "fresh"), "blind"
GOOD_ENOUGH = 0.9
ON_THE_BLIND = 0.3
"""Recall below which the checks are of little use to a leader whose words nobody has listed."""
FEWEST = 45
"""Phrasings of a set in one language."""

EXPECTATION = """\
expectations:
  - id: call-before-arrival
    battle: effortless-service
    when: I set off to a visit.
    do: {do}
"""
VISION = "vision: {{statement: Nobody waits twice for the same thing., leading_attribute: Most effortless, {field}}}\n"
BATTLES = """\
battles:
  - {{id: effortless-service, title: One, why: They gave up., changes: [{change}], goals: [retention]}}
  - {{id: warm-same-day, title: Two, why: It waits., changes: [Heat comes back.], goals: [retention]}}
  - {{id: honest-advice, title: Three, why: It lied., changes: [It comes true.], goals: [retention]}}
"""
ROLE, STRATEGY, PLAY = "roles/field-technician.yaml", "strategy.yaml", "plays/cold-house-call.yaml"
CALLS = "I call the customer an hour ahead."
PLACES = {
    "vision": (STRATEGY, "vision: {{statement: {text}, leading_attribute: Most effortless}}\n"),
    "attribute": (STRATEGY, "vision: {{statement: Nobody waits twice., leading_attribute: {text}}}\n"),
    "change": (STRATEGY, BATTLES.replace("{change}", "{text}")),
    "opt-out": (
        STRATEGY,
        "choices: [{{id: one, title: One, we_do: We call., we_do_not: {text}, because: It pays.}}]\n",
    ),
    "vision-for-me": (ROLE, "vision_for_me: {text}\n"),
    "do": (ROLE, EXPECTATION.replace("{do}", "{text}")),
    "not": (ROLE, EXPECTATION.replace("{do}", CALLS) + "    not: {text}\n"),
    "done-well": (ROLE, EXPECTATION.replace("{do}", CALLS) + "    done_well: {text}\n"),
    "step": (PLAY, "steps: [{{role: field-technician, do: {text}}}]\n"),
    "promise": ("promises/one.yaml", "wording: {text}\ntarget: {{at_least: 90 %}}\n"),
    "segment": ("segments/one.yaml", "title: {text}\n"),
    "training": ("trainings/one.yaml", "title: {text}\ncontent: What we meet at work.\n"),
}
"""Field of a phrasing to its file and what is written there."""


@dataclass(frozen=True)
class Phrasing:
    """A text with what its author thinks of it."""

    language: str
    place: str
    text: str
    vague: bool

    @property
    def found(self) -> bool:
        """Whether a check of wording speaks of it."""
        path, template = PLACES[self.place]
        quoted = "'" + self.text.replace("'", "''") + "'"
        reported = diagnosed(
            {
                "playbook.yaml": "languages: [en, fi, sv]\n",
                path: template.format(text=f"{{{self.language}: {quoted}}}"),
            }
        )
        families = {entry.info.family for entry in reported if entry.diagnostic.place.path == f"content/{path}"}
        return Family.CONCRETENESS in families


def phrasings(of: str, language: str) -> list[Phrasing]:
    """All phrasings of a set in a language."""
    labelled = yaml.safe_load((Path(__file__).parent / f"{of}.{language}.yaml").read_text(encoding="utf-8"))
    return [
        Phrasing(language, place, text, vague)
        for vague, label in ((True, "vague"), (False, "concrete"))
        for place, texts in labelled[label].items()
        for text in texts
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [*LEARNT, BLIND])
def test_precision_and_recall(of: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nine of ten alarms are true, and nine of ten vague phrasings are found where the lists have learnt from them."""
    every = phrasings(of, language)
    found = {phrasing for phrasing in every if phrasing.found}
    vague = {phrasing for phrasing in every if phrasing.vague}

    precision, recall = len(found & vague) / len(found), len(found & vague) / len(vague)
    wrong = sorted(found ^ vague, key=lambda phrasing: phrasing.text)
    lines = [
        f"concreteness, {of}, {language}: precision {precision:.2f}, recall {recall:.2f} of {len(every)} phrasings"
    ]
    lines += [
        f"  {'missed' if phrasing.vague else 'false alarm'} in {phrasing.place}: {phrasing.text}" for phrasing in wrong
    ]
    with capsys.disabled():
        sys.stdout.write("\n{}\n".format("\n".join(lines)))

    assert len(every) >= FEWEST
    assert precision >= GOOD_ENOUGH
    assert recall >= (ON_THE_BLIND if of == BLIND else GOOD_ENOUGH)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [*LEARNT, BLIND])
def test_half_are_concrete(of: str, language: str) -> None:
    """Neither label is rare, so that precision and recall mean something."""
    shares = [phrasing.vague for phrasing in phrasings(of, language)]

    assert 0.4 <= sum(shares) / len(shares) <= 0.6


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_blind_was_learnt(language: str) -> None:
    """No phrasing that is measured blindly stands in a set that the lists have learnt from."""
    learnt = {phrasing.text for of in LEARNT for phrasing in phrasings(of, language)}

    assert learnt.isdisjoint(phrasing.text for phrasing in phrasings(BLIND, language))
