"""Who points at whom, in both directions."""

from collections import Counter

from tests.models import graph, model

from cxplaybook.model import Graph, Location, Ref, graph_of

FILES = {
    "promises/answer.yaml": "metric: answered\nproblem: 'Callers give up, says [the metric](metric:answered).'\n",
    "metrics/answered.yaml": "",
    "plays/cold.yaml": "redeems: [answer, gone]\n",
    "roles/field-technician.yaml": "my_numbers: {steer_by: [answered], report: [answered]}\n",
}
ANSWERED = Ref("metric", "answered")
PROMISE = Ref("promise", "answer")
TECHNICIAN = Ref("role", "field-technician")


def ends(found: Graph) -> Counter[tuple[Ref, Ref]]:
    """Source and target of every mention."""
    return Counter((mention.source, mention.target) for mention in found.mentions)


def test_incoming_is_the_inverse_of_mentions() -> None:
    """Every mention stands under its target, and nothing else does."""
    found = graph(FILES)

    assert Counter((mention.source, ref) for ref, ms in found.incoming.items() for mention in ms) == ends(found)


def test_outgoing_is_the_inverse_of_mentions() -> None:
    """Every mention stands under its source, and nothing else does."""
    found = graph(FILES)

    assert Counter((ref, mention.target) for ref, ms in found.outgoing.items() for mention in ms) == ends(found)


def test_item_is_at_home_in_its_file() -> None:
    """An entry of a list belongs to the thing whose file holds it; a thing to itself."""
    found = graph()

    assert found.homes[Ref("expectation", "field-technician/call-before-arrival")] == TECHNICIAN
    assert found.homes[TECHNICIAN] == TECHNICIAN


def test_source_is_the_nearest_item() -> None:
    """What an expectation points at is the expectation's, not only the role's."""
    sources = {mention.source for mention in graph().pointing_at(Ref("battle", "effortless-service"))}

    assert sources == {Ref("expectation", "field-technician/call-before-arrival")}


def test_link_in_prose_is_a_mention() -> None:
    """A link in a text counts, under the text's field and language, and may lead to any kind."""
    (mention,) = graph(FILES).pointing_at(ANSWERED, kind="promise", field="problem")

    assert mention.kinds == ()
    assert mention.location == Location("content/promises/answer.yaml", ("problem", "en"))


def test_field_and_kind_narrow_the_answer() -> None:
    """Asked for a field, only mentions in that field are given."""
    found = graph(FILES)

    assert found.sources(ANSWERED, "role", "steer_by") == (TECHNICIAN,)
    assert found.sources(ANSWERED, "role", "reports_to") == ()


def test_source_is_named_once() -> None:
    """A role that names a metric twice is one source."""
    assert graph(FILES).sources(ANSWERED, "role") == (TECHNICIAN,)


def test_place_inside_record_is_kept() -> None:
    """A mention knows the keys from the top of its file, without positions."""
    (mention,) = graph(FILES).pointing_at(ANSWERED, "role", "report")

    assert mention.within == ("my_numbers", "report")


def test_unresolved_leads_nowhere() -> None:
    """A reference to what doesn't exist is unresolved; all else is not."""
    assert [mention.target for mention in graph(FILES).unresolved] == [Ref("promise", "gone")]


def test_known_ids_resolve() -> None:
    """An id that exists in a file that couldn't be read is no dead end."""
    found = graph_of(model(FILES), [Ref("promise", "gone")])

    assert found.unresolved == ()
    assert found.ids("promise") == ("answer", "gone")
