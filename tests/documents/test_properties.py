"""What holds for any data, however little it resembles a playbook."""

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.protocols import Validator
from referencing import Registry, Resource

from cxplaybook.checks import judge
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.documents import Home, Schemas
from cxplaybook.documents.formats import CHECKERS
from cxplaybook.documents.read import read_document
from cxplaybook.resources import resource
from cxplaybook.sources import Data, load

SCHEMAS = Schemas.load(resource("schema"))
FOLDER = resource("schema")
KINDS = sorted({file.name.removesuffix(".schema.json") for file in FOLDER.glob("*.schema.json")} - {"common"})

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.floats(-1e6, 1e6, allow_nan=False),
    st.text(st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_characters="\x7f\x85"), max_size=12),
    st.sampled_from(["31.3.2026", "2026-03-31", "95 %", "10 EUR", "live", "effortless-service", "A b", ""]),
)


def examples(kind: str) -> st.SearchStrategy[Data]:
    """Data that shares field names and here and there a value with a kind."""
    schema = json.loads((FOLDER / f"{kind}.schema.json").read_text(encoding="utf-8"))
    names = sorted(
        {name for part in (schema, *schema.get("$defs", {}).values()) for name in part.get("properties", {})}
    )
    keys = st.one_of(st.sampled_from(names), st.sampled_from(["fi", "en", "de", "titel", "Note"]))
    values = st.recursive(
        SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=5), max_leaves=12
    )
    own = {
        name: st.one_of(values, *(st.just(example) for example in part.get("examples", [])))
        for name, part in schema["properties"].items()
    }
    return st.one_of(values, st.fixed_dictionaries({}, optional=own), st.dictionaries(keys, values, max_size=8))


@cache
def other_validator(kind: str) -> Validator:
    """A second implementation of JSON Schema."""
    checker = FormatChecker(formats=())
    for name, check in CHECKERS.items():
        checker.checks(name)(check)
    contents: list[dict[str, Any]] = [
        json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")) for name in (kind, "common")
    ]
    registry: Registry[Any] = Registry().with_resource("common.schema.json", Resource.from_contents(contents[1]))
    return Draft202012Validator(contents[0], registry=registry, format_checker=checker)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_data_is_explained(kind: str, data: st.DataObject) -> None:
    """Data is explained exactly where it doesn't fit, in words, and what remains of it fits."""
    loaded = load(json.dumps(data.draw(examples(kind))).encode(), f"content/{kind}.yaml")
    home = Home(kind, "x", f"content/{kind}.yaml")

    document, diagnostics = read_document(home, b"", loaded, SCHEMAS)

    for entry in judge(diagnostics):
        assert sentences(entry.diagnostic, entry.info, "fi").says
    assert bool(diagnostics) == bool(document.left_out)
    if document.usable:
        assert SCHEMAS.failures(kind, dict(document.data)) == ()


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_same_verdict_as_another_validator(kind: str, data: st.DataObject) -> None:
    """What fails, fails by the same keywords at the same values for a second implementation of JSON Schema."""
    value = data.draw(examples(kind))
    ours = {(failure.keyword, failure.path) for failure in SCHEMAS.failures(kind, value)}
    theirs = {(str(error.validator), tuple(error.absolute_path)) for error in other_validator(kind).iter_errors(value)}

    assert ours == theirs
