"""The search finds words in each of their forms, in the three languages."""

import re
from collections.abc import Iterable, Mapping
from itertools import permutations
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Locator, Page, expect
from tests.browser.audit import watched

# One worker builds the handbook and keeps the browser.
pytestmark = pytest.mark.xdist_group("browser")

LANGUAGES = ("fi", "sv", "en")
_LEAST = 0.9
"""Share of pairs of which a search for the one word finds every place that has the other."""

# The messages of Material's search: take this index, then one query after the other.
_ASK = """async words => {
  const index = await (await fetch("search/search_index.json")).json();
  const worker = new Worker(JSON.parse(document.getElementById("__config").textContent).search);
  const answer = message => new Promise(resolve => {
    worker.addEventListener("message", event => resolve(event.data), {once: true});
    worker.postMessage(message);
  });
  await answer({type: 0, data: {...index, options: {suggest: true}}});
  const found = {};
  for (const word of words) {
    const {items} = (await answer({type: 2, data: word})).data;
    found[word] = items.flat().filter(({terms}) => Object.values(terms).some(Boolean)).map(({location}) => location);
  }
  return {docs: index.docs, found};
}"""


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("fi", "asiakkaalle", "asiakas"),
        ("fi", "asentajan", "asentaja"),
        ("fi", "asentaja", "huoltoasentaja"),
        ("sv", "löftet", "löfte"),
        ("en", "promises", "promise"),
    ],
)
def test_other_form_is_found(browser: Browser, handbook: str, language: str, typed: str, shown: str) -> None:
    """What is typed finds places that have another form, which is marked, and nothing is called missing."""
    with watched(browser, handbook) as (page, watch):
        results = _search(page, f"{handbook}/employees/{language}", typed)
        marked = page.locator(".md-search-result mark").filter(has_text=re.compile(f"^{shown}$", re.IGNORECASE))

        expect(marked.first).to_be_attached()
        expect(results.locator(".md-search-result__terms")).to_have_count(0)
        assert watch.findings == []


def test_missing_word_as_typed(browser: Browser, handbook: str) -> None:
    """A word that a place lacks is told as it was typed, and no form beside it."""
    with watched(browser, handbook) as (page, watch):
        results = _search(page, f"{handbook}/employees/en", "promises xylophone")
        missing = results.locator(".md-search-result__terms del")
        missing.first.wait_for(state="attached")

        assert set(missing.all_text_contents()) == {"xylophone"}
        assert watch.findings == []


def test_all_words_before_one(browser: Browser, handbook: str) -> None:
    """A page with both of two words comes before pages that have one of them in their title."""
    with watched(browser, handbook) as (page, _):
        results = _search(page, f"{handbook}/employees/en", "technicians bills")

        assert {"technician", "bill"} <= {text.lower() for text in results.first.locator("mark").all_text_contents()}


def test_signs_are_obeyed(browser: Browser, handbook: str) -> None:
    """Who puts a word in quotation marks gets just this word."""
    with watched(browser, handbook) as (page, _):
        _search(page, f"{handbook}/employees/en", '"promises"')
        page.locator(".md-search-result mark").first.wait_for(state="attached")
        marked = page.locator(".md-search-result mark").evaluate_all("marks => marks.map(mark => mark.textContent)")

        assert {text.lower() for text in marked} == {"promises"}


@pytest.mark.usefixtures("handbook")
def test_other_form_from_a_folder(browser: Browser, handbook_folder: Path) -> None:
    """Opened as a file, a handbook finds other forms too."""
    home = (handbook_folder / "site" / "employees" / "fi").as_uri()
    with watched(browser, "file:") as (page, _):
        _search(page, home, "asiakkaalle")
        marked = page.locator(".md-search-result mark").filter(has_text=re.compile("^asiakas$", re.IGNORECASE))

        expect(marked.first).to_be_attached()


def test_forms_wait_for_a_query(browser: Browser, handbook: str) -> None:
    """Who doesn't search doesn't load the forms."""
    asked: list[str] = []
    with watched(browser, handbook) as (page, _):
        page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
        page.goto(f"{handbook}/employees/fi/index.html", wait_until="networkidle")
        before = "word-forms.js" in asked
        _search(page, f"{handbook}/employees/fi", "asiakas").first.wait_for()

        assert (before, "word-forms.js" in asked) == (False, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_recall(
    browser: Browser, handbook: str, checkout: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nine of ten pairs of forms that the example has are found by each other; the shares are printed."""
    words = _labelled(checkout, language)
    with watched(browser, handbook) as (page, watch):
        page.goto(f"{handbook}/employees/{language}/index.html")
        answer = page.evaluate(_ASK, sorted({form for forms in words.values() for form in forms}))
        assert watch.findings == []
    places = _places(answer["docs"])
    found = {word: set(locations) for word, locations in answer["found"].items()}
    shares = {
        name: _share(pairs, places, found)
        for name, pairs in (
            ("lemma finds form", [(base, form) for base, forms in words.items() for form in forms if form != base]),
            ("form finds lemma", [(form, base) for base, forms in words.items() for form in forms if form != base]),
            ("form finds form", [pair for base, forms in words.items() for pair in permutations(forms - {base}, 2)]),
        )
    }
    with capsys.disabled():
        told = ", ".join(f"{name} {share:.2f} of {count}" for name, (share, count) in shares.items())
        print(f"\n  search {language}: {told}")  # noqa: T201 - the shares are for people

    assert [name for name, (share, _) in shares.items() if share < _LEAST] == []


def _search(page: Page, handbook: str, typed: str) -> Locator:
    """The results of a query, typed on the front page."""
    page.goto(f"{handbook}/index.html")
    page.locator(".md-search__input").press_sequentially(typed)
    results = page.locator(".md-search-result__item")
    results.first.wait_for()
    return results


def _labelled(checkout: Path, language: str) -> Mapping[str, set[str]]:
    """Basic forms and their forms as people have written them down, in two files."""
    lists = yaml.safe_load((checkout / f"tests/language/inflections.{language}.yaml").read_text("utf-8"))
    own = yaml.safe_load((checkout / "tests/browser/forms.yaml").read_text("utf-8"))[language]
    return {base: {base, *forms, *own.get(base, ())} for base, forms in (own | lists).items()}


def _places(docs: Iterable[Mapping[str, str]]) -> Mapping[str, set[str]]:
    """Each word of a search index with the places that have it."""
    places: dict[str, set[str]] = {}
    for entry in docs:
        for word in re.findall(r"[^\W_]+", re.sub("<[^>]+>", " ", f"{entry['title']} {entry['text']}").casefold()):
            places.setdefault(word, set()).add(entry["location"])
    return places


def _share(
    pairs: Iterable[tuple[str, str]], places: Mapping[str, set[str]], found: Mapping[str, set[str]]
) -> tuple[float, int]:
    """How many pairs of words that both occur are found one by the other, and of how many."""
    occurring = [(typed, other) for typed, other in pairs if typed in places and other in places]
    right = sum(places[other] <= found[typed] for typed, other in occurring)
    return right / len(occurring), len(occurring)
