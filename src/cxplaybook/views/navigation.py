"""Which sections a handbook has and which kinds they hold, in the order in which people look for things."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cxplaybook.model import Item
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.model.kinds.playbook import Unit
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.registry import thing_kinds
from cxplaybook.views.addresses import address
from cxplaybook.views.checks import CHECKS, check_views
from cxplaybook.views.scope import Scope

AnyItem = TypeVar("AnyItem", bound=Item)

SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("strategy", ("strategy", "strategy-map", "battle", "current-state", "roadmap", "okr")),
    ("roles", ("role",)),
    ("promises", ("promise",)),
    ("customers", ("segment", "journey", "touchpoint", "partner", "listening")),
    ("work", ("play", "training", "story", "system")),
    ("metrics", ("metric",)),
    ("leading", ("cockpit", "management-model", "coverage", "checks", "change-programme", "playbook")),
)
"""Word of the section, and the kinds and other pages in it. A kind that is named nowhere comes last in `leading`."""

COCKPIT, STRATEGY_MAP, COVERAGE = "cockpit.md", "strategy-map.md", "coverage.md"
"""Pages that show no single thing."""

_CALLED = {"playbook": "page.about"}
"""Words of kinds with a single file whose page is called otherwise than the kind."""

INDEX_PAGES = {"battle": "strategy.md"}
"""Kinds that another page lists, so that they need no index of their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page or a section of the navigation."""

    title: str
    uri: str | None = None
    """Page it opens. None: a section without a page of its own."""
    children: tuple["Entry", ...] = ()


def navigation(scope: Scope) -> tuple[Entry, ...]:
    """The navigation: home, then each section that has something in this edition."""
    sections = (Entry(scope.words(f"section.{word}"), children=_section(kinds, scope)) for word, kinds in _sections())
    filled = (_flattened(section) for section in sections if section.children)
    return (Entry(scope.words("page.home"), "index.md"), *filled)


def has_page(uri: str, scope: Scope) -> bool:
    """Whether a page that shows no single thing has anything to show in this edition."""
    playbook = scope.playbook
    shown = {
        # The cockpit and the coverage count what is there, and outsiders don't see all of it.
        COCKPIT: scope.inside,
        COVERAGE: scope.inside and bool(playbook.battles and playbook.all(Role)),
        STRATEGY_MAP: playbook.strategy is not None,
    }
    return shown.get(uri, True)


def index_uri(kind: str) -> str | None:
    """Page that lists a kind. None: the kind has a single file."""
    folder = thing_kinds()[kind].folder if kind in thing_kinds() else None
    return INDEX_PAGES.get(kind) or (f"{folder}/index.md" if folder else None)


def _sections() -> Iterator[tuple[str, tuple[str, ...]]]:
    placed = {kind for _, kinds in SECTIONS for kind in kinds}
    *others, (last, kinds) = SECTIONS
    yield from others
    yield last, (*kinds, *(kind for kind in thing_kinds() if kind not in placed))


def _flattened(section: Entry) -> Entry:
    """A section that holds a single page or index gives way to it, so that nobody opens two menus for one list."""
    if len(section.children) > 1:
        return section
    (only,) = section.children
    return Entry(section.title, only.uri, only.children) if only.children else only


def _section(kinds: Sequence[str], scope: Scope) -> tuple[Entry, ...]:
    return tuple(entry for kind in kinds for entry in _kind(kind, scope))


def _kind(kind: str, scope: Scope) -> Iterator[Entry]:
    if f"{kind}.md" in (COCKPIT, STRATEGY_MAP, COVERAGE):
        if has_page(f"{kind}.md", scope):
            yield Entry(scope.words.heading(f"page.{kind}"), f"{kind}.md")
        return
    if kind == "checks":
        if scope.reported is not None:
            children = tuple(Entry(f"{check.code} {check.name}", check.uri) for check in check_views(scope))
            yield Entry(scope.words.heading("page.checks"), CHECKS, children)
        return
    if kind == "battle":
        if scope.playbook.battles:
            yield Entry(
                scope.words.heading("kinds.battle"),
                children=tuple(_page(battle, scope) for battle in scope.playbook.battles),
            )
        return
    things = tuple(scope.playbook.things.get(kind, {}).values())
    if not things:
        return
    if thing_kinds()[kind].file:
        yield Entry(scope.words.heading(_CALLED.get(kind, f"kind.{kind}")), address(things[0].ref, scope.graph).uri)
    elif kind == "role":
        yield Entry(scope.words.heading("kinds.role"), "roles/index.md", tuple(_units(scope)))
    else:
        yield Entry(scope.words.heading(f"kinds.{kind}"), index_uri(kind), _pages(things, scope))


def _units(scope: Scope) -> Iterator[Entry]:
    """Roles by unit: a section of hundreds of siblings would make builds quadratic, and readers lost."""
    for unit, roles in roles_by_unit(scope):
        yield Entry(str(scope.title(unit)), children=_pages(roles, scope))


def roles_by_unit(scope: Scope) -> tuple[tuple[Unit, tuple[Role, ...]], ...]:
    """Units that have roles in this edition, in the playbook's order, each with its roles by title."""
    roles = by_title(scope.playbook.all(Role), scope)
    units = ((unit, tuple(role for role in roles if role.unit.id == unit.id)) for unit in scope.playbook.settings.units)
    return tuple((unit, of_unit) for unit, of_unit in units if of_unit)


def by_title(items: Sequence[AnyItem], scope: Scope) -> tuple[AnyItem, ...]:
    """Items by their titles, in the order of the language's alphabet; cycles by their time, the newest first."""
    titled = sorted(items, key=lambda item: scope.sort_key(str(scope.title(item))))
    return tuple(sorted(titled, key=_age))


def _age(item: Item) -> int:
    return -item.cycle.start.toordinal() if isinstance(item, OkrCycle) else 0


def _pages(items: Sequence[Item], scope: Scope) -> tuple[Entry, ...]:
    return tuple(_page(item, scope) for item in by_title(items, scope))


def _page(item: Item, scope: Scope) -> Entry:
    return Entry(str(scope.title(item)), address(item.ref, scope.graph).uri)
