"""The few pages of the preview itself, and how its script gets into the others."""

from html import escape

from cxplaybook.language import words
from cxplaybook.preview.board import State


def with_script(html: str, handbook: str, version: str) -> str:
    """A page with the script that waits for news.

    Args:
        html: The page.
        handbook: Edition and language it belongs to; empty: none yet.
        version: Version of the site it was taken from; empty: none was built.
    """
    tags = (
        '<link rel="stylesheet" href="/-/live.css">'
        f'<script src="/-/live.js" data-handbook="{escape(handbook)}" data-version="{escape(version)}" defer></script>'
    )
    return html.replace("</head>", f"{tags}</head>", 1)


def building(state: State) -> str:
    """Shown in place of a handbook that isn't built yet, or can't be."""
    key = "preview.nothing-yet" if state.problems else "preview.building"
    text = words(state.language)(key)
    return _page(state.language, text, f"<h1>{escape(text)}</h1>")


def not_found(state: State, home: str) -> str:
    """Shown for an address without a page; one that was deleted may come back with the next edit."""
    say = words(state.language)
    title = say("theme.not_found_title")
    link = f'<p><a href="{escape(home)}">{escape(say("theme.to_home"))}</a></p>'
    return _page(state.language, title, f"<h1>{escape(title)}</h1>{link}")


def _page(language: str, title: str, content: str) -> str:
    return f"""\
<!doctype html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{escape(title)}</title>
</head>
<body><main>{content}</main></body>
</html>
"""
