"""Diagnostics that show what a format has to cope with."""

from cxplaybook.diagnostics import (
    CheckInfo,
    Diagnostic,
    Family,
    Note,
    Place,
    Reported,
    Severity,
    Span,
    Wording,
)

PROMISE = "content/promises/answer-in-15-minutes.yaml"
LINES = {
    PROMISE: ["title: We answer in 15 minutes", "state: live", "problem: Every third caller gives up."],
    "content/roles/adviser.yaml": ["expectations:", "  - id: listen", "    wehn: A customer calls."],
}

UNREDEEMED = CheckInfo(
    "CX302",
    "live-promise-without-play",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording("the promise `{promise}` is live but no play redeems it", "add it to `redeems` of a play"),
        "fi": Wording("lupaus `{promise}` on voimassa, mutta mikään toimintamalli ei lunasta sitä", "lisää se"),
    },
)
MISSPELT = CheckInfo(
    "CX140",
    "unknown-field",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording("there is no field `{field}` here", "delete it", {"near": "`{near}` is here"}),
        "fi": Wording("kenttää `{field}` ei ole tässä", "poista se", {"near": "`{near}` on tässä"}),
    },
)
VAGUE = CheckInfo(
    "CX401",
    "vague-words",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={"en": Wording("100 % vague: a, b\nand c", "say what, by when, how much")},
)

ERROR = Reported(
    Diagnostic(
        "live-promise-without-play",
        Place(PROMISE, Span(2, 8, 2, 12)),
        {"promise": "answer-in-15-minutes"},
        thing="promise:answer-in-15-minutes",
        field="state",
    ),
    UNREDEEMED,
    Severity.ERROR,
)
SUGGESTED = Reported(
    Diagnostic(
        "unknown-field",
        Place("content/roles/adviser.yaml", Span(3, 5, 3, 9)),
        {"field": "wehn", "near": "id"},
        ("when", "where"),
        (Note("near", Place("content/roles/adviser.yaml", Span(2, 5, 2, 7))),),
        thing="role:adviser",
        field="expectations 1, wehn",
    ),
    MISSPELT,
    Severity.ERROR,
)
WHOLE_FILE = Reported(Diagnostic("vague-words", Place("content/strategy.yaml")), VAGUE, Severity.WARNING)
SEVERAL_LINES = Reported(Diagnostic("vague-words", Place(PROMISE, Span(2, 1, 3, 9))), VAGUE, Severity.NOTE)

SAMPLES = (ERROR, SEVERAL_LINES, SUGGESTED, WHOLE_FILE)


def line(path: str, number: int) -> str:
    """A line of the sample files."""
    return LINES[path][number - 1]
