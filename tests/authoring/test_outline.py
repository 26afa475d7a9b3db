"""Files for new things."""

import re
from datetime import date

import pytest
from tests.builders import TODAY, Files, playbook

from cxplaybook.authoring.outline import WIDTH, Filling, NothingToNameError, outline
from cxplaybook.checks import Assessment
from cxplaybook.diagnostics import Severity
from cxplaybook.documents import Schemas
from cxplaybook.documents.examples import with_examples_in
from cxplaybook.documents.schemas import read_schemas
from cxplaybook.model.registry import thing_kinds
from cxplaybook.pipeline import assess
from cxplaybook.resources import resource

KINDS = sorted((kind, str(cls.folder)) for kind, cls in thing_kinds().items() if cls.folder)
ONE_OF_EACH = playbook({"segments/savers.yaml": "", "listening/calls.yaml": "", "promises/answer.yaml": ""})


def _schemas(language: str) -> Schemas:
    """Schemas with examples in a language."""
    found = read_schemas(resource("schema"))
    return Schemas({name: with_examples_in(schema, [language]) for name, schema in found.items()})


SCHEMAS = _schemas("en")


def _filling(source: Files = ONE_OF_EACH, *, owner: str | None = "field-technician") -> Filling:
    graph = assess(source, TODAY).graph
    assert graph is not None
    return Filling("Brand new", owner, date(2027, 5, 31), lambda kind: next(iter(graph.ids(kind)), None))


def _with(path: str, text: str) -> Assessment:
    return assess(Files({**ONE_OF_EACH.contents, f"content/{path}": text.encode()}), TODAY)


@pytest.mark.parametrize(("kind", "folder"), KINDS)
def test_valid_as_written(kind: str, folder: str) -> None:
    """The file of every kind has no error and no link to nothing."""
    path = f"{folder}/brand-new.yaml"
    reported = _with(path, outline(kind, SCHEMAS, _filling())).reported
    found = [entry for entry in reported if entry.diagnostic.place.path == f"content/{path}"]

    assert [str(entry) for entry in found if entry.severity is Severity.ERROR] == []


@pytest.mark.parametrize(("kind", "folder"), KINDS)
def test_every_field_is_told(kind: str, folder: str) -> None:
    """Each field of the schema stands in the file once, written or as a comment."""
    lines = outline(kind, SCHEMAS, _filling()).splitlines()
    keys = [match[1] for line in lines if (match := re.match(r"(?:# )?([a-z_]+):(?: |$)", line))]

    assert [key for key in SCHEMAS.at(kind, ())["properties"] if keys.count(key) != 1] == []
    assert folder


@pytest.mark.parametrize(("kind", "_folder"), KINDS)
def test_comments_fit_a_screen(kind: str, _folder: str) -> None:
    """No comment is wider than editors show, and the first one doesn't name a file that is called otherwise."""
    lines = outline(kind, SCHEMAS, _filling()).splitlines()

    assert [line for line in lines if line.startswith("#") and len(line) > WIDTH] == []
    assert "<id>" not in lines[0]


def test_new_promise() -> None:
    """A promise begins as a proposal, for a battle and with a role that exist, and its dates have no quotes."""
    text = outline("promise", SCHEMAS, _filling())

    assert "\nstate: proposed\n" in text
    assert "\nbattle: effortless-service\n" in text
    assert "  - role: field-technician\n" in text
    assert "    date: 2026-01-30\n" in text
    assert "\nreview_by: 2027-05-31\n" in text
    assert "\ndraft: true\n" in text


def test_words_are_explained() -> None:
    """Where a field takes one of a few words, each is there with its meaning."""
    assert "#   retired: No longer given.\n" in outline("promise", SCHEMAS, _filling())


@pytest.mark.parametrize(
    ("language", "problem"),
    [
        ("fi", "Joka kymmenes lasku riitautetaan, koska hinta selviää vasta laskusta."),
        ("sv", "Var tionde faktura bestrids eftersom priset syns först på den."),
        ("de", "One bill in ten is disputed because the price is first seen on it."),
        ("en", "One bill in ten is disputed because the price is first seen on it."),
    ],
)
def test_examples_in_own_language(language: str, problem: str) -> None:
    """Examples come in the playbook's language; in one that the program has no words in, in English."""
    written = re.sub(r"\n {2}(?=\w)", " ", outline("promise", _schemas(language), _filling()))

    assert f"\nproblem: {problem}\n" in written


def test_no_owner_yet() -> None:
    """Without any role the owner stays a comment."""
    assert "\n# owner: " in outline("story", SCHEMAS, _filling(owner=None))


def test_link_to_nothing_is_left_out() -> None:
    """Evidence from a channel is told without it while the playbook has no channel."""
    text = outline("promise", SCHEMAS, _filling(playbook()))

    assert "from:" not in text.partition("\n# Who wrote it")[0].partition("\nevidence:")[2]


def test_something_else_comes_first() -> None:
    """A journey is a customer group's, so without any group there is none to write."""
    with pytest.raises(NothingToNameError) as caught:
        outline("journey", SCHEMAS, _filling(playbook()))

    assert caught.value.kinds == ("segment",)
