"""Page views to Markdown pages, through the templates.

The pipeline calls it once for each edition and language. What a page shows was decided in `views`, how it looks in
`site_templates/`.
"""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from jinja2.sandbox import ImmutableSandboxedEnvironment

from cxplaybook.language.languages import language
from cxplaybook.model.kinds.playbook import Repository
from cxplaybook.pages.environment import environment, plain
from cxplaybook.pages.faults import told_by_place
from cxplaybook.pages.markdown import front_matter
from cxplaybook.pages.page import Handbook, HandbookPage, NavigationEntry
from cxplaybook.views.navigation import Entry
from cxplaybook.views.scope import Scope
from cxplaybook.views.site import PageView, site

THEME = "theme."
"""How the keys of the theme's words begin."""


def render(scope: Scope, folders: Sequence[Path], prefix: str = "") -> Handbook:
    """The handbook of an edition in one language.

    Args:
        scope: what it shows.
        folders: where the templates are, the organisation's own first.
        prefix: what paths have before them in the repository.
    """
    jinja = environment(folders)
    view = site(scope)
    return Handbook(
        edition=scope.edition,
        language=scope.language,
        title=str(scope.text(scope.playbook.settings.title)),
        pages=tuple(_page(page, scope, jinja, prefix) for page in view.pages),
        navigation=tuple(_entry(entry) for entry in view.navigation),
        languages=tuple((code, language(code).own_name) for code in scope.playbook.languages),
        words=theme_words(scope),
    )


def theme_words(scope: Scope) -> dict[str, str]:
    """The words that the builder's theme shows around the pages, under the names it knows."""
    day = scope.format.date(scope.today)
    keys = (key for key in scope.words.entries if key.startswith(THEME))
    return {key.removeprefix(THEME): scope.words(key, date=day) for key in keys}


def _page(page: PageView, scope: Scope, jinja: ImmutableSandboxedEnvironment, prefix: str) -> HandbookPage:
    # A kind without an index of its own is listed by the common one, `pages/index`.
    common = f"pages/{page.template.rpartition('/')[2]}"
    with told_by_place(page.template):
        template = jinja.select_template([f"{name}.md.jinja" for name in (page.template, common)])
        body = template.render(
            page.values,
            uri=page.uri,
            graph=scope.graph,
            language=scope.language,
            words=scope.words,
            fmt=scope.format,
            inside=scope.inside,
            for_menders=scope.for_menders,
            page_title=page.title,
        )
    title = plain(page.title)
    head = front_matter(
        {
            "title": title,
            "edit_url": _edit_url(page.source, scope.playbook.settings.repository, prefix),
            "hide": ["toc"] if page.wide else None,
            "moved_to": page.moved_to,
            "search": {"exclude": True} if page.moved_to else None,
        }
    )
    return HandbookPage(page.uri, title, f"{head}{body.strip()}\n", unlisted=page.moved_to is not None)


def _edit_url(source: str | None, repository: Repository | None, prefix: str) -> str | None:
    """Address of a file in the repository's web editor, which GitHub and GitLab both keep under `/edit/`."""
    if source is None or repository is None:
        return None
    middle = "/-/edit" if "gitlab" in repository.url else "/edit"
    return f"{repository.url.rstrip('/')}{middle}/{repository.branch}/{quote(prefix + source)}"


def _entry(entry: Entry) -> NavigationEntry:
    return NavigationEntry(entry.title, entry.uri, tuple(_entry(child) for child in entry.children))
