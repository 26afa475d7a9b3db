"""From files to handbooks: every fault in one run, and no input that ends it."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import SMALLEST, SMALLEST_THINGS, TODAY, Files, playbook
from tests.models import TEMPLATES, model

from cxplaybook.checks import Assessment
from cxplaybook.diagnostics import Family, Severity
from cxplaybook.model import UnknownEditionError
from cxplaybook.pipeline import assess, handbooks

CONTENTS = {
    **SMALLEST,
    **{f"{place}one.yaml" if place.endswith("/") else place: text for place, text in SMALLEST_THINGS.items()},
}


def assessed(files: Mapping[str, str]) -> Assessment:
    """The smallest playbook with these files laid over it, read and checked."""
    return assess(playbook(files), TODAY)


def errors(found: Assessment) -> set[tuple[str, str]]:
    """File and check of each error in the files and their links; what the content lacks is another matter."""
    families = (Family.FORMAT, Family.LINKS)
    told = (entry for entry in found.at_least(Severity.ERROR) if entry.info.family in families)
    return {(entry.diagnostic.place.path, entry.info.name) for entry in told}


def test_smallest_playbook_has_no_error() -> None:
    """What the tests build on is whole."""
    found = assessed({})

    assert errors(found) == set()
    assert found.playbook is not None


def test_all_faults_come_in_one_run() -> None:
    """Files that can't be read, don't fit their schema or point nowhere are all told at once."""
    found = assessed(
        {
            "roles/broken.yaml": "title: [unclosed\n",
            "roles/wrong.yaml": "contact: frontlin\npeople: many\n",
            "promises/answer.yaml": "metric: nowhere\n",
            "metrics/answered.yaml": "",
            "metrics/data/answered.csv": "period,value\n2026-13,95\n",
            "metrics/data/nobody.csv": "period,value\n2026-01,95\n",
            "rolls/typo.yaml": "title: A\n",
        }
    )

    assert errors(found) == {
        ("content/roles/broken.yaml", "broken-yaml"),
        ("content/roles/wrong.yaml", "unknown-word"),
        ("content/roles/wrong.yaml", "not-a-number"),
        ("content/promises/answer.yaml", "unknown-id"),
        ("content/metrics/data/answered.csv", "unreadable-value"),
        ("content/metrics/data/nobody.csv", "series-without-metric"),
        ("content/rolls", "unknown-kind"),
    }


def test_broken_file_breaks_no_other() -> None:
    """What a broken file defines still exists, so nothing that points at it is blamed."""
    found = assessed({"metrics/answered.yaml": "decimals: many\n", "promises/answer.yaml": "metric: answered\n"})

    assert errors(found) == {("content/metrics/answered.yaml", "not-a-number")}


@pytest.mark.parametrize("file", ["playbook.yaml", "strategy.yaml"])
def test_nothing_stands_without_its_ground(file: str) -> None:
    """Without settings or strategy there is no playbook, and the reason is told with all the others."""
    found = assessed({file: "title: [unclosed\n", "roles/wrong.yaml": "people: many\n"})

    assert found.playbook is None
    assert found.graph is None
    assert errors(found) == {(f"content/{file}", "broken-yaml"), ("content/roles/wrong.yaml", "not-a-number")}


def test_empty_project_says_what_is_missing() -> None:
    """Nothing at all is a playbook without its two files."""
    found = assess(Files(), TODAY)

    assert {entry.info.name for entry in found.reported} == {"missing-file"}
    assert found.playbook is None


def test_limit_keeps_the_worse() -> None:
    """Asked for errors, only errors come; asked for notes, everything."""
    found = assessed({"promises/answer.yaml": "metric: nowhere\n"})

    assert {entry.severity for entry in found.at_least(Severity.ERROR)} == {Severity.ERROR}
    assert found.at_least(Severity.NOTE) == found.reported


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"\xff\xfet\0i\0",
        b"\xef\xbb\xbftitle: A",
        b"- a\n- b\n",
        b"null",
        b"a: &a [*a]",
        b"a: " + b"[" * 5_000,
        b"title: {fi: {fi: x}}",
        b"title: 5\nexpectations: 7\nmandate: {a: b}\n",
        b"id: x\n? [a]\n: b\n",
        b"title: !!python/object:os.system x\n",
        b"title: x\nowner: ../../etc\nreview_by: 2026-02-30\n",
    ],
)
@pytest.mark.parametrize("path", ["roles/field-technician.yaml", "strategy.yaml", "playbook.yaml"])
def test_hostile_file_is_told(path: str, content: bytes) -> None:
    """Whatever stands in a file, it ends in diagnostics."""
    files = {**playbook().contents, f"content/{path}": content}

    assert errors(assess(Files(files), TODAY)) != set()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(CONTENTS)),
    st.integers(0, 30),
    st.sampled_from(
        [
            "",
            "null",
            "[]",
            "{}",
            "-1",
            "1.5",
            "true",
            "x",
            "{en: }",
            "[{}]",
            "2026-13-01",
            "5 %",
            "'<b>'",
            "[[x]]",
            "3 h",
            ".",
        ]
    ),
)
def test_any_value_in_any_place(path: str, position: int, value: str) -> None:
    """A value that nobody expected ends in a diagnostic or on a page, never in a traceback."""
    lines = CONTENTS[path].splitlines()
    key = lines[position % len(lines)].partition(":")[0]
    lines[position % len(lines)] = f"{key}: {value}"
    found = assess(playbook(whole={path: "\n".join(lines)}), TODAY)

    if found.playbook is not None and not errors(found):
        handbooks(found.playbook, found.playbook.editions, ["en"], TODAY, [TEMPLATES])


def test_handbook_for_each_edition_and_language() -> None:
    """Edition by edition, and in each the languages in the order asked for."""
    made = handbooks(model(), ["public", "employees"], ["fi", "en"], TODAY, [TEMPLATES])

    assert [(handbook.edition, handbook.language) for handbook in made] == [
        ("public", "fi"),
        ("public", "en"),
        ("employees", "fi"),
        ("employees", "en"),
    ]


def test_public_edition_of_a_silent_playbook() -> None:
    """An edition that shows next to nothing still has its pages."""
    (made,) = handbooks(model(), ["public"], ["en"], TODAY, [TEMPLATES])

    assert [page.uri for page in made.pages if page.uri in ("index.md", "about.md", "strategy.md")] == [
        "index.md",
        "about.md",
    ]


def test_unknown_edition_is_refused() -> None:
    """Nothing is made for an edition that the playbook doesn't have."""
    with pytest.raises(UnknownEditionError):
        handbooks(model(), ["press"], ["en"], TODAY, [TEMPLATES])


def test_look_back_knows_no_later_value() -> None:
    """As of an earlier day a page shows what had been measured by then."""
    files = {"metrics/answered.yaml": "", "metrics/data/answered.csv": "period,value\n2026-01,91\n2026-02,92\n"}
    texts = []
    for day in (date(2026, 1, 31), date(2026, 2, 28)):
        found = assess(playbook(files), day).playbook
        assert found is not None
        (made,) = handbooks(found, ["employees"], ["en"], day, [TEMPLATES])
        texts.append(next(page.markdown for page in made.pages if page.uri == "metrics/answered.md"))

    assert ["92" in text for text in texts] == [False, True]
