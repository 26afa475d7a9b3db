"""The example playbook with fields damaged, compared with the whole one: nothing crashes, and all is told.

The fields are damaged as in `tests/mutation`; many files at once, each in one place.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.builders import TODAY, Files
from tests.mutation.mutants import Mutant, mutants

from cxplaybook.diff import Side, compare, report
from cxplaybook.diff.formats import show
from cxplaybook.documents import Schemas
from cxplaybook.model import Ref
from cxplaybook.pipeline import LAYOUT, side
from cxplaybook.resources import resource

BATCHES = 12
"""So many times each file is damaged, at places spread over it."""


@pytest.fixture(scope="module")
def files(checkout: Path) -> Files:
    """The files of the example."""
    found = sorted(path for path in (checkout / "content").rglob("*") if path.is_file())
    return Files({path.relative_to(checkout).as_posix(): path.read_bytes() for path in found})


@pytest.fixture(scope="module")
def example(files: Files) -> Side:
    """The example as it is."""
    found = side(files)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def damages(example: Side) -> Sequence[Sequence[Mutant]]:
    """Damages to each file that a playbook can be read without."""
    schemas = Schemas.load(resource("schema")).with_languages(example.playbook.languages)
    documents = (document for document in example.documents.documents if document.kind not in LAYOUT.required)
    return [list(mutants(document, schemas)) for document in documents]


@pytest.mark.parametrize("number", range(BATCHES))
def test_damage_is_compared(files: Files, example: Side, damages: Sequence[Sequence[Mutant]], number: int) -> None:
    """Each damage is told, or the file is named that can't be read in full; neither direction is a traceback."""
    batch = [of_file[len(of_file) * number // BATCHES] for of_file in damages]
    damaged = side(Files({**files.contents, **{mutant.path: mutant.content for mutant in batch}}))
    assert damaged is not None
    there, back = compare(example, damaged, TODAY), compare(damaged, example, TODAY)
    homes = {**example.graph.homes, **damaged.graph.homes}
    told = {homes[effect.difference.item] for effect in there.effects} | damaged.broken

    assert {Ref(mutant.document.kind, mutant.document.id) for mutant in batch} <= told
    assert len(show("json", report(back, "fi"))) > len(show("text", report(there, "sv"))) > 0
