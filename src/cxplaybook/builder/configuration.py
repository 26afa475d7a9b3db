"""The builder configuration of one handbook, as plain data for `mkdocs.yml`.

Called by `tree`. Every builder reads the same file; nothing here runs one, and no plug-in beside the built-in
search is used, so that a builder can be exchanged.
"""

from collections.abc import Iterable
from html import escape

from cxplaybook.pages.page import Handbook, NavigationEntry

THEME_WORDS = frozenset(
    {
        "anchor_title",
        "language_menu",
        "menu",
        "my_role",
        "not_found_text",
        "not_found_title",
        "palette_dark",
        "palette_light",
        "palette_system",
        "site_as_of",
        "this_is_my_role",
        "to_home",
    }
)
"""Keys that `Handbook.words` must have: what the theme says beside Material's own translations."""

_FEATURES = (
    "content.action.edit",
    "navigation.indexes",
    "navigation.instant",
    # Decides time and size at scale: without it every page repeats the whole navigation.
    "navigation.prune",
    "navigation.tabs",
    "navigation.top",
    "search.highlight",
    "search.suggest",
    "toc.follow",
)

# Beside signs of ASCII: dashes, quotation marks of the three languages, middle dot, ellipsis.
_BETWEEN_WORDS = r"[\s\-!?;()\[\]\"'/\u2013\u2014\u201c\u201d\u201e\u2019\u00ab\u00bb\u00b7\u2026]+|[.,:](?!\d)"
"""What parts words in the search index; by itself Material takes a full stop for a part of the word before it."""

# MkDocs takes most of these for mere information unless told otherwise.
_VALIDATION = {
    "nav": {"omitted_files": "warn", "not_found": "warn", "absolute_links": "warn"},
    "links": {
        "not_found": "warn",
        "anchors": "warn",
        "absolute_links": "warn",
        "unrecognized_links": "warn",
    },
}


def configuration(handbook: Handbook, *, site_url: str | None, stylesheets: Iterable[str]) -> dict[str, object]:
    """Everything the builder is told.

    Args:
        handbook: Edition and language to build.
        site_url: Address at which `site/` will stand; None: unknown, so the handbook has no sitemap and no
            canonical links, and pages load in full instead of instantly.
        stylesheets: Paths below the docs folder in the order they apply.

    Raises:
        ValueError: the handbook lacks a word of the theme.
    """
    words = _theme_words(handbook)
    address = {"site_url": f"{site_url.rstrip('/')}/{handbook.edition}/{handbook.language}/"} if site_url else {}
    return {
        # The theme writes names and titles into HTML as they are.
        "site_name": escape(handbook.title),
        **address,
        "docs_dir": "docs",
        "site_dir": "site",
        # A page keeps the place of its Markdown file, so that the site works from any folder and from `file:`.
        "use_directory_urls": False,
        "theme": _theme(handbook.language, words),
        "extra_css": list(stylesheets),
        "extra_javascript": ["assets/javascripts/cxplaybook.js"],
        "extra": {
            "generator": False,
            "edition": handbook.edition,
            "languages": [{"code": code, "name": name} for code, name in handbook.languages],
            "words": words,
        },
        "plugins": [{"search": {"lang": [handbook.language], "separator": _BETWEEN_WORDS}}],
        "markdown_extensions": [
            "attr_list",
            {"toc": {"permalink": True, "permalink_title": words["anchor_title"], "toc_depth": 3}},
        ],
        "validation": _VALIDATION,
        "nav": [_entry(entry) for entry in handbook.navigation],
        "not_in_nav": "\n".join(f"/{page.uri}" for page in handbook.pages if page.unlisted),
    }


def _theme_words(handbook: Handbook) -> dict[str, str]:
    missing = sorted(THEME_WORDS - handbook.words.keys())
    if missing:
        raise ValueError(f"the theme's words in `{handbook.language}` lack {', '.join(missing)}")
    return {key: handbook.words[key] for key in sorted(THEME_WORDS)}


def _theme(language: str, words: dict[str, str]) -> dict[str, object]:
    return {
        "name": "material",
        # Zensical's name for Material's look; other builders have no use for it.
        "variant": "classic",
        "custom_dir": "theme",
        "language": language,
        # A font by name would be fetched from another host.
        "font": False,
        "favicon": "assets/images/favicon.svg",
        "icon": {"logo": "material/compass-outline", "edit": "material/pencil-outline"},
        "palette": [
            _palette("", "default", "material/brightness-auto", words["palette_system"]),
            _palette("light", "default", "material/weather-sunny", words["palette_light"]),
            _palette("dark", "slate", "material/weather-night", words["palette_dark"]),
        ],
        "features": list(_FEATURES),
    }


def _palette(preference: str, scheme: str, icon: str, name: str) -> dict[str, object]:
    """One state of the switch; an empty preference follows the system."""
    media = f"(prefers-color-scheme: {preference})" if preference else "(prefers-color-scheme)"
    return {
        "media": media,
        "scheme": scheme,
        # Our stylesheet defines both, in the colours of the handbook.
        "primary": "custom",
        "accent": "custom",
        "toggle": {"icon": icon, "name": name},
    }


def _entry(entry: NavigationEntry) -> dict[str, object]:
    title = escape(entry.title, quote=False)
    if not entry.children:
        return {title: entry.uri}
    # A section's own page comes first in its list; `navigation.indexes` makes it the section's link.
    index: list[dict[str, object]] = [{title: entry.uri}] if entry.uri else []
    return {title: index + [_entry(child) for child in entry.children]}
