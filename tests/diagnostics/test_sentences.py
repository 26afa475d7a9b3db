"""A diagnostic in words."""

import pytest

from cxplaybook.diagnostics import CheckInfo, Diagnostic, Family, Note, Place, Severity, Span, Wording
from cxplaybook.diagnostics.sentences import Said, sentences

PLACE = Place("content/strategy.yaml", Span(1, 1, 1, 4))
INFO = CheckInfo(
    "CX101",
    "broken-yaml",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` is wrong",
            "mend it",
            notes={"first": "first at {kind:kind}"},
            cases={"tab": Wording("there is a tab", ""), "quote": Wording("", "close it", {"first": "opened here"})},
        ),
        "fi": Wording("`{value}` on väärin", "korjaa se", notes={"first": "ensin tässä: {kind:kind}"}),
    },
)


def said(language: str = "en", *, suggestions: tuple[str, ...] = (), **arguments: str) -> tuple[str, str]:
    """Sentence and help of a diagnostic."""
    found = sentences(Diagnostic("broken-yaml", PLACE, {"value": "x", **arguments}, suggestions), INFO, language)
    return found.says, found.help


def test_arguments_are_filled_in() -> None:
    """A sentence takes the diagnostic's facts."""
    assert said() == ("`x` is wrong", "mend it")


def test_language_without_words() -> None:
    """A check without words in a language speaks English."""
    assert said("sv", suggestions=("y",)) == ("`x` is wrong", "did you mean `y`?")


def test_case_has_its_own_words() -> None:
    """A case says what it has words for, and the rest as in general."""
    assert said(why="tab") == ("there is a tab", "mend it")
    assert said(why="quote") == ("`x` is wrong", "close it")


def test_case_without_words() -> None:
    """A case that the language has no words for is said as in general."""
    assert said("fi", why="tab") == ("`x` on väärin", "korjaa se")


@pytest.mark.parametrize(
    ("suggestions", "question"),
    [
        ((), "korjaa se"),
        (("a",), "tarkoititko `a`?"),
        (("a", "b"), "tarkoititko `a` vai `b`?"),
        (("a", "b", "c"), "tarkoititko `a`, `b` vai `c`?"),
    ],
)
def test_three_wordings_of_what_was_meant(suggestions: tuple[str, ...], question: str) -> None:
    """Nothing similar, one similar name and several are asked in different words."""
    assert said("fi", suggestions=suggestions)[1] == question


def test_words_of_the_catalogue() -> None:
    """An argument can name a word, or several, that all checks share."""
    diagnostic = Diagnostic("broken-yaml", PLACE, {"value": "x", "kind": "role,forum"}, notes=(Note("first", PLACE),))

    assert sentences(diagnostic, INFO, "en").notes == (Said("first at role or forum", PLACE),)
    assert sentences(diagnostic, INFO, "fi").notes == (Said("ensin tässä: rooli tai foorumi", PLACE),)


def test_path_is_always_known() -> None:
    """Every sentence can name the file."""
    info = CheckInfo(
        "CX129", "unreadable-file", Family.FORMAT, Severity.ERROR, words={"en": Wording("`{path}` is shut", "open it")}
    )

    assert sentences(Diagnostic("unreadable-file", PLACE), info, "en").says == "`content/strategy.yaml` is shut"
