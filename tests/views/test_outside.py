"""What outsiders read: a part of the playbook, so nothing that they don't see is counted as missing."""

from tests.models import handbook, page

FILES = {
    "strategy.yaml": "audience: public\n",
    "roles/field-technician.yaml": """\
audience: public
expectations:
  - {id: call, battle: effortless-service, when: I set off., do: I call., audience: employees}
""",
    "metrics/answered.yaml": "",
    "promises/answer.yaml": """\
audience: public
state: live
metric: answered
target: {at_least: 95 %}
""",
    "playbook.yaml": "repository: {url: https://example.org/book}\n",
}
SHOWN_METRIC = {**FILES, "metrics/answered.yaml": "audience: public\n"}


def text(uri: str, edition: str = "public") -> str:
    """A page of a playbook whose only expectation, and whose only metric, stay inside."""
    return page(uri, FILES, edition=edition)


def test_nothing_is_counted() -> None:
    """The cockpit and the coverage are for those who see all that they count."""
    pages = {
        edition: {made.uri for made in handbook(FILES, edition=edition).pages} for edition in ("public", "employees")
    }

    assert pages["employees"] - pages["public"] >= {"cockpit.md", "coverage.md"}
    assert "strategy-map.md" in pages["public"]


def test_silence_says_nothing() -> None:
    """A role whose expectation stays inside isn't said to have none, neither on its page nor on the battle's."""
    silence = "Nobody has said yet"

    assert silence in text("battles/warm-same-day.md", "employees")
    assert silence not in text("battles/warm-same-day.md")
    assert silence not in text("roles/field-technician.md")


def test_cut_list_is_not_told_as_empty() -> None:
    """Where forum and roles stay inside, nobody reads that a survey leads to no decision or that all take part."""
    files = {
        **FILES,
        "listening/survey.yaml": "audience: public\ninforms: []\n",
        "management-model.yaml": """\
audience: public
participation: [{id: walk, title: Walk, how: H., every: monthly, roles: []}]
""",
    }
    inside, outside = (
        page("listening/survey.md", files, edition=edition) + page("management-model.md", files, edition=edition)
        for edition in ("employees", "public")
    )

    assert [told in inside for told in ("No decision rests", "everybody", "Walk")] == [True, True, True]
    assert [told in outside for told in ("No decision rests", "everybody", "Walk")] == [False, False, True]


def test_map_marks_no_breaks() -> None:
    """A battle whose metrics stay inside isn't marked as one without."""
    assert "no metric" in text("strategy-map.md", "employees")
    assert "no metric" not in text("strategy-map.md")


def test_untold_result() -> None:
    """Where the metric of no promise is shown, neither the first page nor the board tells how promises went."""
    home, board = text("index.md"), text("promises/index.md")

    assert "How we keep our promises" not in home
    assert "How it went" not in board
    assert "can't be shown" not in home + board + text("promises/answer.md")


def test_told_result() -> None:
    """Where the metric of a promise is shown, so is how it went."""
    home, board = (page(uri, SHOWN_METRIC, edition="public") for uri in ("index.md", "promises/index.md"))

    assert "How we keep our promises" in home
    assert "How it went" in board


def test_no_way_to_edit() -> None:
    """Those who can't edit the handbook aren't offered to."""
    assert "edit_url" in text("promises/answer.md", "employees")
    assert "edit_url" not in text("promises/answer.md")
    assert "example.org" not in text("about.md")


def test_keeping_is_our_business() -> None:
    """Outsiders read nothing of audiences and editions."""
    inside, outside = (
        text("about.md", edition) + text("promises/answer.md", edition) for edition in ("employees", "public")
    )

    assert "For: " in inside
    assert "Editions" in inside
    assert "For: " not in outside
    assert "Editions" not in outside


def test_section_with_one_page_is_that_page() -> None:
    """Outsiders open the page about the handbook by its own name and not by that of leading."""
    titles = {entry.title: entry.uri for entry in handbook(FILES, edition="public").navigation}

    assert titles["About this handbook"] == "about.md"
    assert "Leading" not in titles


def test_no_heading_without_anything_below() -> None:
    """Sections of roles and of those who wrote a promise go with what would stand there."""
    hidden = {**FILES, "roles/field-technician.yaml": ""}
    pages = {
        uri: page(uri, hidden, edition="public")
        for uri in ("index.md", "battles/warm-same-day.md", "promises/answer.md")
    }

    assert "Find your role" not in pages["index.md"]
    assert "What it asks of each role" not in pages["battles/warm-same-day.md"]
    assert "Written together with" not in pages["promises/answer.md"]
