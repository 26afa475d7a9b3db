"""What the checks say, on the pages of those who mend it and nowhere else."""

from collections.abc import Iterable
from datetime import date

import pytest
from tests.builders import TODAY, playbook
from tests.models import TEMPLATES

from cxplaybook.checks import Assessment
from cxplaybook.model import Ref
from cxplaybook.pages import Handbook
from cxplaybook.pipeline import assess, handbooks, scope_of
from cxplaybook.views import Scope, site
from cxplaybook.views.checks import AdviceView, DiagnosticView, check_views, checks_view, own_diagnostics

CHECK = "link-to-retired-promise"
REASON = "waivers: [{check: link-to-retired-promise, because: {en: Until *May*., fi: Toukokuuhun asti.}}]\n"
FILES = {
    "promises/answer.yaml": "state: retired\nretired: {date: 2026-05-01, because: Nobody asked.}",
    "plays/cold-house-call.yaml": "owner: field-technician\ndone_well: We [answer](promise:answer).\n",
    "plays/advice.yaml": f"{REASON}done_well: We [answer](promise:answer).\n",
    "plays/visit.yaml": "done_well: We [answer](promise:answer).\n",
}
"""One owned play with a diagnostic, one with a waived one, one of nobody's."""


def assessed() -> Assessment:
    """That playbook, judged."""
    return assess(playbook(FILES), TODAY)


def scope(language: str = "en", edition: str = "leadership") -> Scope:
    """What its views are made from, with nothing but the diagnostics of one check."""
    found = assessed()
    assert found.playbook is not None
    judged = tuple(entry for entry in found.judged if entry.info.name == CHECK)
    return scope_of(found.playbook, edition, language, TODAY, judged)


def handbook(edition: str) -> Handbook:
    """Its handbook for an audience, with all that the checks say."""
    found = assessed()
    assert found.playbook is not None
    (made,) = handbooks(found.playbook, [edition], ["en"], TODAY, [TEMPLATES], judged=found.judged)
    return made


def views(advice: Iterable[AdviceView]) -> list[DiagnosticView]:
    """All diagnostics of a list."""
    return [entry for group in advice for entry in group.diagnostics]


def test_own_diagnostics() -> None:
    """A thing has the diagnostics that speak of it, and none of another thing."""
    plays = ("cold-house-call", "advice", "visit")

    assert [len(own_diagnostics(Ref("play", name), scope())) for name in plays] == [1, 0, 1]


def test_by_owner() -> None:
    """The page of all is by owner; what nobody owns comes last."""
    owners = checks_view(scope()).owners
    things = [[entry.thing.ref.id for entry in views(owner.advice) if entry.thing] for owner in owners]

    assert [str(owner.owner.ref) if owner.owner else None for owner in owners] == ["role:field-technician", None]
    assert things == [["cold-house-call"], ["visit"]]


@pytest.mark.parametrize(("language", "reason"), [("en", "Until *May*."), ("fi", "Toukokuuhun asti.")])
def test_silenced_with_reason(language: str, reason: str) -> None:
    """What is kept silent is listed apart, with its reason in the page's language."""
    (entry,) = views(checks_view(scope(language)).silenced)

    assert entry.thing is not None
    assert (entry.thing.ref.id, str(entry.because)) == ("advice", reason)


def test_same_advice_is_read_once() -> None:
    """Diagnostics of one check that ask for the same stand together; how many there are of whom is counted."""
    files = {f"plays/{name}.yaml": "owner: field-technician\nreview_by: 2026-03-31\n" for name in ("visit", "advice")}
    found = assess(playbook(files), date(2026, 4, 1))
    assert found.playbook is not None
    judged = tuple(entry for entry in found.judged if entry.info.name == "review-overdue")
    (owner,) = checks_view(scope_of(found.playbook, "leadership", "fi", TODAY, judged)).owners
    (group,) = owner.advice

    assert [str(entry.says).rpartition(", ")[2] for entry in group.diagnostics] == ["31.3.2026", "31.3.2026"]
    assert owner.count == "2 varoitusta"


def test_check_has_page() -> None:
    """Each check that spoke has a page with all that it says, also what is kept silent."""
    (check,) = check_views(scope("sv"))

    assert (check.code, check.uri, check.why.language) == ("CX203", "checks/CX203.md", "sv")
    assert sorted(bool(entry.silent) for entry in views(check.advice)) == [False, False, True]


def test_words_of_language() -> None:
    """The sentences are in the page's language."""
    shown = {
        code: str(views(own_diagnostics(Ref("play", "visit"), scope(code)))[0].says) for code in ("en", "fi", "sv")
    }

    assert len(set(shown.values())) == 3


@pytest.mark.parametrize("edition", ["public", "employees"])
def test_nothing_in_wider_editions(edition: str) -> None:
    """Editions for others have neither the pages nor a word of them."""
    made = handbook(edition)

    assert [page.uri for page in made.pages if page.uri.startswith("checks/")] == []
    assert [page.uri for page in made.pages if "CX203" in page.markdown or "cx-checks" in page.markdown] == []


def test_pages_are_reached() -> None:
    """In the edition of those who mend it, every page about checks is in the navigation."""
    view = site(scope())
    (entry,) = [child for part in view.navigation for child in part.children if child.uri == "checks/index.md"]

    assert {page.uri for page in view.pages if page.uri.startswith("checks/")} == {
        "checks/index.md",
        *(child.uri for child in entry.children),
    }


def test_on_the_pages() -> None:
    """A thing's page ends with its diagnostic, and links to the page that explains it."""
    pages = {page.uri: page.markdown for page in handbook("leadership").pages}

    assert '<a href="../checks/CX203.html">CX203</a>' in pages["plays/visit.md"]
    assert "Until <em>May</em>." in pages["checks/index.md"]
    assert 'href="../plays/visit.html"' in pages["checks/CX203.md"]


def test_clean_playbook_says_so() -> None:
    """Where the checks say nothing, their page says that."""
    found = assessed()
    assert found.playbook is not None
    (made,) = handbooks(found.playbook, ["leadership"], ["en"], TODAY, [TEMPLATES])
    pages = {page.uri: page.markdown for page in made.pages}

    assert "<p>No problems found.</p>" in pages["checks/index.md"]


def test_single_edition_tells_nothing() -> None:
    """Where the narrowest edition is everybody's, no handbook tells what the checks say."""
    files = {**FILES, "playbook.yaml": "editions: [{id: public, title: All}, {id: employees, title: Us}]"}
    found = assess(playbook(files), TODAY)
    assert found.playbook is not None

    assert scope_of(found.playbook, "employees", "en", TODAY, found.judged).reported is None
