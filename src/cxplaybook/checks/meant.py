"""References that can't be ids, with the ids that exist and may be meant.

Called by the pipeline on what the readers found: a schema knows the form of an id, only the graph whether there is
something of that name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cxplaybook.checks.lookup import facts_about, similar_ids
from cxplaybook.diagnostics import Diagnostic
from cxplaybook.model import Graph


def with_known_ids(diagnostics: Iterable[Diagnostic], graph: Graph) -> Iterator[Diagnostic]:
    """The diagnostics; a suggestion stays only where it leads to something."""
    for diagnostic in diagnostics:
        is_reference = diagnostic.check == "unusable-id" and "kinds" in diagnostic.arguments
        yield _with_known_ids(diagnostic, graph) if is_reference else diagnostic


def _with_known_ids(diagnostic: Diagnostic, graph: Graph) -> Diagnostic:
    kinds = tuple(diagnostic.arguments["kinds"].split(","))
    facts = facts_about(kinds, graph)
    arguments = {**diagnostic.arguments, **facts, "why": f"reference-{facts['why']}"}
    wanted = (diagnostic.arguments["value"], *diagnostic.suggestions)
    near = next((ids for name in wanted if (ids := similar_ids(name, kinds, graph))), ())
    return replace(diagnostic, arguments=arguments, suggestions=near)
