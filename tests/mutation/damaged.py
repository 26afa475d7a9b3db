"""The example with one file written otherwise, as a model and with what the checks say: what is dear is done once.

Other files are not read again, and their things are built again only where ids came or went. The checks of wording are
left out: they take most of the time, and a break of the chain has to be told by others.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.builders import TODAY, Files
from tests.mutation.survey import Finding

from cxplaybook.checks import Context
from cxplaybook.checks.catalogue import catalogue
from cxplaybook.checks.found import diagnostic_of
from cxplaybook.diagnostics import Family
from cxplaybook.documents import Document, DocumentSet, read_series
from cxplaybook.documents.read import SETTINGS
from cxplaybook.model import Raw, Ref, Thing, build_things, graph_of, known_refs, playbook_of, with_series
from cxplaybook.model.registry import thing_kinds
from cxplaybook.sources import SeriesRow

ABOUT_WORDING = frozenset({Family.CONCRETENESS, Family.LANGUAGE})
"""Families that look at how texts are written."""


@dataclass(frozen=True, slots=True)
class Original:
    """The undamaged playbook, taken apart so that one file can be exchanged."""

    documents: DocumentSet
    series: Mapping[str, tuple[SeriesRow, ...]]
    """Values by the metric's id."""
    refs: Mapping[str, frozenset[Ref]]
    """Path of each file to the ids in it."""
    things: Mapping[str, Thing]
    """Path of each file to its thing."""

    @classmethod
    def of(cls, source: Files, documents: DocumentSet) -> "Original":
        """The parts of a playbook that was read."""
        series, _ = read_series(source, documents.series)
        refs = {document.path: frozenset(known_refs([_raw(document)])) for document in documents.documents}
        return cls(documents, series, refs, _things(documents.usable, frozenset().union(*refs.values())))

    @property
    def whole(self) -> Context:
        """The playbook as it was."""
        return self.with_file(self.documents.documents[0].path, self.documents.documents[0])

    @property
    def _settings(self) -> Document:
        """The file that things of all others need to be built: it names the languages."""
        return next(file for file in self.documents.documents if file.kind == SETTINGS)

    def with_file(self, path: str, changed: Document | None) -> Context:
        """The playbook with another version of one of its files, or without it, for the checks to look through."""
        kept = [file for file in self.documents.documents if file.path != path]
        files = [*kept, changed] if changed else kept
        refs = {**self.refs, path: frozenset(known_refs([_raw(changed)] if changed else []))}
        known: frozenset[Ref] = frozenset().union(*refs.values())
        of_all = refs != self.refs or path == self._settings.path
        anew = files if of_all else [self._settings, *([changed] if changed else [])]
        things = {**self.things, **_things(anew, known)}
        present = (things[file.path] for file in files)
        playbook = playbook_of(with_series(thing, self.series, TODAY) for thing in present)
        documents = DocumentSet(tuple(files), self.documents.series, ())
        return Context(playbook, graph_of(playbook, known), documents, TODAY)


def findings(context: Context) -> Counter[Finding]:
    """What the checks say, those of wording apart."""
    checks = ((name, entry.check) for name, entry in catalogue().items() if entry.info.family not in ABOUT_WORDING)
    every = (diagnostic_of(name, one, context.documents) for name, check in checks if check for one in check(context))
    return Counter((found.check, found.place.path, found.thing or "") for found in every)


def _things(files: Iterable[Document], known: frozenset[Ref]) -> dict[str, Thing]:
    return {thing.location.path: thing for thing in build_things([_raw(file) for file in files], known)}


def _raw(document: Document) -> Raw:
    return Raw(thing_kinds()[document.kind], document.id, document.path, document.data)
