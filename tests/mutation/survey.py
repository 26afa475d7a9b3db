"""Which damage to the example playbook is reported, found with few assessments.

Assessing the whole example for each mutant would take an hour, so many files are damaged at once, each in one place.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.builders import TODAY, Files
from tests.mutation.mutants import Mutant, written

from cxplaybook.documents import Home, Schemas
from cxplaybook.documents.read import read_document
from cxplaybook.pipeline import Assessment, assess
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

    @classmethod
    def of(cls, source: Files, plain: Assessment) -> "Survey":
        """The survey of a playbook that was read."""
        anew = {document.path: written(dict(document.written)) for document in plain.documents.documents}
        files = {**source.contents, **anew}
        assessment = assess(Files(files), TODAY)
        return cls(files, _findings(assessment))

    def told(self, mutants: Sequence[Mutant]) -> set[Mutant]:
        """The mutants about whose own file something is said: one of each file at a time. A traceback ends it."""
        batches = _one_of_each_file(mutants)
        return {mutant for batch in batches for paths in [self.news(batch)] for mutant in batch if mutant.path in paths}

    def news(self, batch: Sequence[Mutant]) -> set[str]:
        """Files about which there is something to say that wasn't before."""
        spoilt = {mutant.path: mutant.content for mutant in batch}
        found = _findings(assess(Files({**self.files, **spoilt}), TODAY))
        return {path for _, path, _ in found - self.found}


def _one_of_each_file(mutants: Sequence[Mutant]) -> list[list[Mutant]]:
    batches: list[list[Mutant]] = []
    count: Counter[str] = Counter()
    for mutant in mutants:
        if count[mutant.path] == len(batches):
            batches.append([])
        batches[count[mutant.path]].append(mutant)
        count[mutant.path] += 1
    return batches


def faulty(mutant: Mutant, schemas: Schemas) -> bool:
    """Whether the reader or the schema says something, for which the file is enough."""
    document = mutant.document
    home = Home(document.kind, document.id, document.path)
    return bool(read_document(home, mutant.content, load(mutant.content, mutant.path), schemas)[1])


def _findings(assessment: Assessment) -> Counter[Finding]:
    every = (entry.diagnostic for entry in assessment.judged)
    return Counter((found.check, found.place.path, found.thing or "") for found in every)
