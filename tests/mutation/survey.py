"""Which damage to the example playbook is reported, found with few assessments.

Assessing the whole example for each mutant would take an hour, so many files are damaged at once, each in one place.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.builders import TODAY, Files
from tests.mutation.mutants import Mutant, written

from cxplaybook.checks import Assessment
from cxplaybook.documents import Home, Schemas
from cxplaybook.documents.document import Document
from cxplaybook.documents.read import SETTINGS, read_document
from cxplaybook.pipeline import assess
from cxplaybook.sources import load

Finding = tuple[str, str, str]
"""Check, file and thing of a diagnostic: where it stands changes when a file is written anew."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The undamaged playbook, to compare with."""

    files: Mapping[str, bytes]
    """Its files, written as the damaged ones are."""
    found: Counter[Finding]
    """What is wrong with it anyway."""
    schemas: Schemas
    """For texts in its languages."""

    @classmethod
    def of(cls, source: Files, plain: Assessment, schemas: Schemas) -> "Survey":
        """The survey of a playbook that was read."""
        anew = {document.path: written(dict(document.written)) for document in plain.documents.documents}
        files = {**source.contents, **anew}
        assessment = assess(Files(files), TODAY)
        return cls(files, _findings(assessment), schemas)

    def told(self, mutants: Sequence[Mutant]) -> set[Mutant]:
        """The mutants about whose own file something is said: one of each file at a time. A traceback ends it."""
        batches = _batches(mutants)
        in_company = {
            mutant for batch in batches for paths in [self.news(batch)] for mutant in batch if mutant.path in paths
        }
        # What stands beside a mutant may hide what it does, but not what its file alone shows.
        return in_company | {mutant for mutant in mutants if mutant not in in_company and faulty(mutant, self.schemas)}

    def news(self, batch: Sequence[Mutant]) -> set[str]:
        """Files about which there is something to say that wasn't before."""
        spoilt = {mutant.path: mutant.content for mutant in batch}
        found = _findings(assess(Files({**self.files, **spoilt}), TODAY))
        return {path for _, path, _ in found - self.found}


def _batches(mutants: Sequence[Mutant]) -> list[list[Mutant]]:
    """Mutants that can be looked at together: one of each file, but of the settings, which all need, each by itself."""
    batches: list[list[Mutant]] = [[mutant] for mutant in mutants if mutant.document.kind == SETTINGS]
    alone = len(batches)
    count: Counter[str] = Counter()
    for mutant in mutants:
        if mutant.document.kind != SETTINGS:
            if alone + count[mutant.path] == len(batches):
                batches.append([])
            batches[alone + count[mutant.path]].append(mutant)
            count[mutant.path] += 1
    return batches


def faulty(mutant: Mutant, schemas: Schemas) -> bool:
    """Whether the reader or the schema says something, for which the file is enough."""
    return read(mutant, schemas) is None


def read(mutant: Mutant, schemas: Schemas) -> Document | None:
    """The damaged file as a document. None: the reader or the schema has something to say about it."""
    home = Home(mutant.document.kind, mutant.document.id, mutant.path)
    document, diagnostics = read_document(home, mutant.content, load(mutant.content, mutant.path), schemas)
    return None if diagnostics else document


def _findings(assessment: Assessment) -> Counter[Finding]:
    every = (entry.diagnostic for entry in assessment.judged)
    return Counter((found.check, found.place.path, found.thing or "") for found in every)
