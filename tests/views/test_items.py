"""Fields of items as templates get them."""

from datetime import date

from tests.models import model, scope

from cxplaybook.model import Item, Ref
from cxplaybook.views import Scope
from cxplaybook.views.items import ItemView, RecordView, cards, item_view
from cxplaybook.views.relations import relations
from cxplaybook.views.shown import ShownChoice, ShownDate, ShownLink, ShownText

FILES = {
    "promises/answer.yaml": """\
state: live
audience: public
live_since: 2026-04-01
metric: answered
target: {at_least: 95 %, from: 2026-Q2}
compensation: 10 EUR
problem: {fi: "*Joka* kolmas."}
""",
    "metrics/answered.yaml": "audience: employees\n",
    "strategy.yaml": "audience: public\n",
}
PROMISE = Ref("promise", "answer")


def view(of: Scope, ref: Ref = PROMISE) -> ItemView:
    """An item without anything computed."""
    return item_view(of.graph.items[ref], of)


def test_values_are_shown_as_the_language_writes_them() -> None:
    """Texts, links, choices, dates, quantities and records, each ready to print."""
    found = view(scope(FILES))

    assert found["title"] == ShownText("We answer in 15 minutes", "en")
    assert found["state"] == ShownChoice("live", "live")
    assert found["live_since"] == ShownDate("1\N{NO-BREAK SPACE}Apr\N{NO-BREAK SPACE}2026", date(2026, 4, 1))
    assert found["compensation"] == "€10"
    assert isinstance(found["metric"], ShownLink)
    assert isinstance(found["target"], RecordView)
    assert found["target"]["from"] == "Q2\N{NO-BREAK SPACE}2026"


def test_period_of_a_day_is_a_date() -> None:
    """Evidence is from a day or from a longer period, as its source tells."""
    written = "evidence: [{source: Calls, date: 2025-11-30, figure: 9}, {source: Calls, date: 2025, figure: 8}]\n"
    found = view(scope({"promises/answer.yaml": written}))["evidence"]

    assert isinstance(found, tuple)
    assert [entry["date"] for entry in found] == [
        ShownDate("30\N{NO-BREAK SPACE}Nov\N{NO-BREAK SPACE}2025", date(2025, 11, 30)),
        "2025",
    ]


def test_prose_keeps_its_markup_and_language() -> None:
    """What a template gets is the author's text, in the language it was found in."""
    assert view(scope(FILES))["problem"] == ShownText("*Joka* kolmas.", "fi", prose=True)


def test_what_is_not_written_is_none() -> None:
    """An empty field is None, an empty list an empty tuple."""
    found = view(scope(FILES))

    assert (found["reward"], found["segments"]) == (None, ())


def test_reference_that_is_cut_is_none() -> None:
    """An edition's view has no trace of what the edition lacks."""
    assert view(scope(FILES, edition="public"))["metric"] is None


def test_dangling_reference_is_none() -> None:
    """A reference that leads nowhere shows nothing; the checks speak of it."""
    assert view(scope({"promises/answer.yaml": "metric: nowhere\n"}))["metric"] is None


def test_cards_keep_their_order() -> None:
    """Cards come as asked for, without what this edition lacks."""
    of = scope(FILES)
    asked = (Ref("metric", "answered"), Ref("metric", "gone"), PROMISE)

    assert [card.ref for card in cards(asked, of)] == [Ref("metric", "answered"), PROMISE]


def test_computed_answers_do_not_hide_fields() -> None:
    """A name that is computed for a kind is never the name of one of its fields."""
    of = scope(FILES)
    hidden = {
        (item.kind, name)
        for item in of.graph.items.values()
        for sizes in (("card", "page"), ("part",))
        for name in _extras(item, of, *sizes)
    }

    assert hidden == set()


def _extras(item: Item, of: Scope, *sizes: str) -> set[str]:
    """Computed names that are names of fields too."""
    found = item_view(item, of, *sizes)  # type: ignore[arg-type]
    return set(found.extras) & set(found.fields)


def test_relations_go_both_ways() -> None:
    """What a thing rests on stands on one side, what rests on it on the other, kind by kind."""
    of = scope({**FILES, "plays/cold.yaml": "redeems: [answer]\n"})
    found = relations(of.graph.items[PROMISE], of)

    assert [group.label for group in found.rests_on] == ["must-win battles", "metrics", "roles"]
    assert [[str(link.ref) for link in group.links] for group in found.carries] == [["play:cold"]]


def test_relations_leave_out_the_inside() -> None:
    """Links between parts of one file are no relation of it to others."""
    of = scope()
    strategy = of.playbook.strategy
    assert strategy is not None

    found = relations(strategy, of)
    assert [group.label for group in found.rests_on] == []
    assert [group.label for group in found.carries] == ["role expectations"]


def test_expectation_is_called_by_its_situation() -> None:
    """A thing without a title is called by what it has: its situation, or the name of its kind."""
    of = scope()
    names = {ref.kind: str(of.title(item)) for ref, item in of.graph.items.items()}

    assert names["expectation"] == "I set off to a visit."
    assert names["management-model"] == "Management model"
    assert model().settings.title.in_language("en").text == names["playbook"]


def test_usual_audience_goes_without_saying() -> None:
    """Insiders are told an audience that differs from that of most things, outsiders none."""
    promise, metric = (
        {edition: view(scope(FILES, edition=edition), ref).meant_for for edition in ("employees", "leadership")}
        for ref in (PROMISE, Ref("metric", "answered"))
    )

    assert {*promise.values()} == {ShownText("For everybody", "en")}
    assert {*metric.values()} == {None}
    assert view(scope(FILES, edition="public")).meant_for is None
