"""Diagnostics of every sort that a format has to show, from checks that exist only here."""

from cxplaybook.diagnostics import (
    CheckInfo,
    Diagnostic,
    Family,
    Note,
    Place,
    Reported,
    Severity,
    Silence,
    Silencer,
    Span,
    Wording,
)
from cxplaybook.diagnostics.formats import Style

LANGUAGES = ("en", "fi", "sv")

LINES = {
    ("content/plays/väinö & co.yaml", 3): "redeems: [answr]",
    ("content/strategy.yaml", 7): "    title: 100 % *always* <b>smile</b>",
}
"""Lines of the files, by path and number."""

UNKNOWN = CheckInfo(
    "CX801",
    "unknown-thing",
    Family.LINKS,
    Severity.ERROR,
    {
        "en": Wording(
            "there is no `{target}`", "look it up", {"first": "`{target}` was here", "fact": "ids are names"}
        ),
        "fi": Wording("ei ole: `{target}`", "etsi se", {"first": "`{target}` oli tässä", "fact": "tunnus on nimi"}),
        "sv": Wording("`{target}` finns inte", "leta upp det", {"first": "`{target}` var här", "fact": "id är namn"}),
    },
    fixed=True,
)
VAGUE = CheckInfo(
    "CX802",
    "vague-thing",
    Family.CONCRETENESS,
    Severity.WARNING,
    {
        "en": Wording("`{text}` is *vague* | <empty>", "say who, what and by when, 100 %"),
        "fi": Wording("`{text}` on *epämääräinen* | <tyhjä>", "sano kuka, mitä ja mihin mennessä, 100 %"),
        "sv": Wording("`{text}` är *vagt* | <tomt>", "säg vem, vad och när, 100 %"),
    },
)
LATE = CheckInfo(
    "CX803",
    "late-thing",
    Family.RHYTHM,
    Severity.NOTE,
    {
        "en": Wording("nothing happened", "let it happen"),
        "fi": Wording("mitään ei tapahtunut", "anna sen tapahtua"),
        "sv": Wording("inget hände", "låt det hända"),
    },
)

STRATEGY = Place("content/strategy.yaml", Span(7, 12, 7, 40))
BAD_LINK = Diagnostic(
    "unknown-thing",
    Place("content/plays/väinö & co.yaml", Span(3, 11, 3, 16)),
    {"target": "answr"},
    ("answer", "answers"),
    (Note("first", STRATEGY), Note("fact")),
    "play:väinö",
    "redeems 1",
)
SMILE = Diagnostic("vague-thing", STRATEGY, {"text": "always\x07 smile"}, thing="strategy:strategy", field="vision")

SPEAKING = (
    Reported(BAD_LINK, UNKNOWN, Severity.ERROR),
    Reported(SMILE, VAGUE, Severity.WARNING),
    Reported(
        Diagnostic("vague-thing", Place("content/strategy.yaml", Span(8, 1, 9, 4)), {"text": "x"}),
        VAGUE,
        Severity.WARNING,
    ),
    Reported(Diagnostic("late-thing", Place("content/values.csv")), LATE, Severity.NOTE),
)
"""What speaks, file by file."""

WAIVED = Silence(Silencer.WAIVER, {"en": "Agreed <in> May.", "fi": "Sovittu toukokuussa."})
SILENT = (
    Reported(SMILE, VAGUE, Severity.WARNING, WAIVED),
    Reported(SMILE, VAGUE, Severity.WARNING, Silence(Silencer.SETTING, {"en": "Not for us."})),
    Reported(SMILE, VAGUE, Severity.WARNING, Silence(Silencer.BASELINE)),
)
"""What a waiver, a setting and a baseline keep silent."""


def page(check: CheckInfo, language: str) -> tuple[str, ...]:
    """A check's page."""
    return (f"{check.name} in {language}.", "More about `it`.")


def style(language: str = "en", *, colour: bool = False, limit: Severity = Severity.ERROR, prefix: str = "") -> Style:
    """How to show the samples."""
    return Style(language, lambda path, number: LINES.get((path, number), ""), colour, page, limit, prefix)
