"""Links of built HTML."""

from pathlib import Path

import pytest

from cxplaybook.builder.links import BrokenLink, Fault, broken_links
from cxplaybook.builder.tree import synchronise

_PAGE = '<!doctype html><h1 id="top">Title</h1><a name="old">Old</a><p id="väli lyönti">Text</p>{}'


def _site(folder: Path, link: str, **files: str) -> Path:
    pages = {
        "fi/index.html": _PAGE.format(""),
        "fi/roles/index.html": _PAGE.format(""),
        "fi/roles/one.html": _PAGE.format(link),
        "sv/index.html": _PAGE.format(""),
        "fi/a file.svg": "",
    }
    synchronise(folder, {name: text.encode() for name, text in (pages | files).items()})
    return folder


@pytest.mark.parametrize(
    "address",
    [
        "",
        "#top",
        "#old",
        "#v%C3%A4li%20ly%C3%B6nti",
        "index.html",
        "./",
        "../index.html#top",
        "../",
        "..",
        "../../sv/index.html",
        "../a%20file.svg",
        "one.html?x=1#top",
        "https://example.org/nothing#here",
        "//example.org/x",
        "mailto:someone@example.org",
        "tel:+358401234567",
        "data:image/png;base64,AAAA",
        "../a%20file.svg#part",
    ],
)
def test_good_link(tmp_path: Path, address: str) -> None:
    """An address that leads somewhere, or to another host, is fine."""
    assert broken_links(_site(tmp_path, f'<a href="{address}">x</a>')) == ()


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("two.html", Fault.NO_FILE),
        ("../fi/index.html", Fault.NO_FILE),
        ("../../en/", Fault.NO_FILE),
        ("Index.html", Fault.NO_FILE),
        ("#missing", Fault.NO_ANCHOR),
        ("../index.html#Top", Fault.NO_ANCHOR),
        ("../../../other/index.html", Fault.OUTSIDE),
        ("/fi/index.html", Fault.ABSOLUTE),
    ],
)
def test_broken_link(tmp_path: Path, address: str, fault: Fault) -> None:
    """Each way to lead nowhere has its own word."""
    site = _site(tmp_path, f'<a href="{address}">x</a>')

    assert broken_links(site) == (BrokenLink("fi/roles/one.html", address, fault),)


@pytest.mark.parametrize(
    "element",
    [
        '<img src="x.png" alt="">',
        '<link rel="stylesheet" href="x.png">',
        '<script src="x.png"></script>',
        '<form action="x.png"></form>',
        '<svg><a href="x.png"><text>x</text></a></svg>',
        '<svg><use xlink:href="x.png"/></svg>',
        '<A HREF=" x.png ">x</A>',
    ],
)
def test_any_element(tmp_path: Path, element: str) -> None:
    """Not only links of the text count."""
    assert broken_links(_site(tmp_path, element)) == (BrokenLink("fi/roles/one.html", "x.png", Fault.NO_FILE),)


def test_told_once_in_order(tmp_path: Path) -> None:
    """A page that has an address often is told once; pages and addresses are in order."""
    twice = '<a href="z.html">x</a><a href="b.html">x</a><a href="z.html">x</a>'
    site = _site(tmp_path, twice, **{"fi/also.html": '<a href="y.html">x</a>'})

    assert [(link.page, link.address) for link in broken_links(site)] == [
        ("fi/also.html", "y.html"),
        ("fi/roles/one.html", "b.html"),
        ("fi/roles/one.html", "z.html"),
    ]


def test_only_named_folders(tmp_path: Path) -> None:
    """Links of other folders aren't checked, but may be led to."""
    link = '<a href="nowhere.html">x</a><a href="../../sv/index.html">x</a>'

    assert broken_links(_site(tmp_path, link), "sv") == ()
    assert len(broken_links(_site(tmp_path, link), "fi")) == 1


def test_not_found_page_is_left_out(tmp_path: Path) -> None:
    """The page for unknown addresses has absolute links on purpose."""
    assert broken_links(_site(tmp_path, "", **{"fi/404.html": '<a href="/x">x</a>'})) == ()


def test_sentence() -> None:
    """A finding reads as a sentence that quotes the address."""
    assert str(BrokenLink("a.html", "b.html#c", Fault.NO_ANCHOR)) == "`b.html#c`: no such place on the page"
