"""How much each field matters, and the names of what happens to it.

To give a field a meaning of its own, add its row to `RULES` and its words to `meaning.…` of the word catalogue; a test
names each word that is missing.
"""

from collections.abc import Mapping

from cxplaybook.diff.difference import Difference, How
from cxplaybook.diff.gauges import MIDWAY, MORE_OR_LESS, STATE, STRICTNESS
from cxplaybook.diff.meaning import Facts, Meaning, Rule, Weight
from cxplaybook.diff.texts import Rewording, rewording
from cxplaybook.model import Text

_WORK, _LEAD, _EDITORIAL = Weight.WORK, Weight.LEAD, Weight.EDITORIAL

KINDS: Mapping[str, Weight] = {
    "battle": _WORK,
    "choice": _WORK,
    "expectation": _WORK,
    "play": _WORK,
    "promise": _WORK,
    "role": _WORK,
    "training": _WORK,
    "way-of-leading": _WORK,
}
"""How much a field without a rule matters, and an item that comes or goes, by kind; others matter to those who lead."""

RULES: Mapping[tuple[str, str], Rule] = {
    ("battle", "goals"): Rule(_LEAD),
    ("battle", "metrics"): Rule(_LEAD),
    ("expectation", "do"): Rule(_WORK, "do"),
    ("expectation", "not"): Rule(_WORK, "not"),
    ("expectation", "training"): Rule(_WORK, "training"),
    ("key-result", "baseline"): Rule(_LEAD, "key-result-baseline", MIDWAY),
    ("key-result", "target"): Rule(_LEAD, "key-result-target", MIDWAY),
    ("management-model", "decision_rights"): Rule(_LEAD),
    ("metric", "direction"): Rule(_WORK),
    ("metric", "limits"): Rule(_WORK),
    ("metric", "series"): Rule(_LEAD, "results"),
    ("metric", "target"): Rule(_WORK, "target", STRICTNESS),
    ("play", "escalation.within"): Rule(_WORK, "time-limit", MORE_OR_LESS),
    ("play", "steps"): Rule(_WORK, "step"),
    ("play", "steps.within"): Rule(_WORK, "time-limit", MORE_OR_LESS),
    ("promise", "compensation"): Rule(_WORK, "compensation", MORE_OR_LESS),
    ("promise", "decided"): Rule(_LEAD),
    ("promise", "evidence"): Rule(_LEAD),
    ("promise", "live_since"): Rule(_LEAD),
    ("promise", "made_with"): Rule(_LEAD),
    ("promise", "problem"): Rule(_LEAD),
    ("promise", "retired"): Rule(_WORK, "ending"),
    ("promise", "reward"): Rule(_LEAD),
    ("promise", "state"): Rule(_WORK, "state", STATE),
    ("promise", "target"): Rule(_WORK, "target", STRICTNESS),
    ("role", "mandate"): Rule(_WORK, "mandate"),
    ("role", "mandate.up_to"): Rule(_WORK, "mandate-limit", MORE_OR_LESS),
    ("role", "mandate.within"): Rule(_WORK, "mandate-limit", MORE_OR_LESS),
    ("role", "people"): Rule(_LEAD),
    ("role", "reached"): Rule(_WORK, "reach"),
    ("role", "reports_to"): Rule(_LEAD),
    ("role", "unit"): Rule(_LEAD),
    ("roadmap-item", "affects"): Rule(_WORK),
    ("rule", "first_action"): Rule(_WORK),
    ("rule", "role"): Rule(_WORK),
    ("rule", "within"): Rule(_WORK, "time-limit", MORE_OR_LESS),
    ("touchpoint", "decision"): Rule(_WORK),
    ("touchpoint", "responsible"): Rule(_WORK),
    ("touchpoint", "target_experience"): Rule(_WORK),
    ("training", "roles"): Rule(_WORK, "required"),
}
"""Kind and field, with the fields around it, to what its differences mean. A rule also counts for what is inside."""

EVERYWHERE: Mapping[str, Rule] = {
    "audience": Rule(_LEAD, "audience"),
    "draft": Rule(_LEAD),
    "formerly": Rule(_EDITORIAL),
    "owner": Rule(_LEAD, "owner"),
    "review_by": Rule(_EDITORIAL, "review"),
    "tags": Rule(_EDITORIAL),
    "waivers": Rule(_LEAD),
}
"""Fields that every item has."""

STRATEGY: Mapping[str, Rule] = {"vision": Rule(_WORK), "mission": Rule(_WORK)}
"""What of the strategy's own fields steers everybody's work."""

ORDERED: Mapping[tuple[str, str], Weight] = {
    ("journey", "phases"): _LEAD,
    ("play", "steps"): _WORK,
    ("strategy", "goals"): _LEAD,
}
"""Lists whose order says something; of the others it is a matter of editing."""


def meaning(difference: Difference, facts: Facts) -> Meaning:
    """What a difference means."""
    if isinstance(difference.old, Text) and isinstance(difference.new, Text):
        change = rewording(difference.old, difference.new, facts.new.playbook.languages[0])
        if change is not Rewording.MEANING:
            return Meaning(Weight.EDITORIAL, change.value)
    found = rule(difference.item.kind, difference.field)
    match difference.how:
        case How.REORDERED:
            weight = ORDERED.get((difference.item.kind, difference.path), Weight.EDITORIAL)
            return Meaning(weight, difference.how.value)
        case How.RENAMED:
            return Meaning(Weight.EDITORIAL, difference.how.value)
        case How.MOVED:
            return Meaning(found.weight, difference.how.value)
    return found.meaning(difference, facts)


def rule(kind: str, field: tuple[str, ...]) -> Rule:
    """The rule of a field, or of the nearest one around it, then without its names; else that of the kind."""
    for length in range(len(field), 0, -1):
        found = _rule_of(kind, field[:length])
        if found:
            return found if length == len(field) else Rule(found.weight)
    return Rule(KINDS.get(kind, Weight.LEAD))


def _rule_of(kind: str, field: tuple[str, ...]) -> Rule | None:
    own = RULES.get((kind, ".".join(field)))
    return own or EVERYWHERE.get(field[-1]) or (STRATEGY.get(field[0]) if kind == "strategy" else None)
