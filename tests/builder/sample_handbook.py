"""A small handbook in three languages, for the tests of the builder and of the theme.

Its pages stand in `sample/`; `components.md` shows every block that our stylesheet knows, and so is the style guide.
"""

from pathlib import Path

from cxplaybook.pages.page import Handbook, HandbookPage, NavigationEntry

LANGUAGES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
_PAGES = Path(__file__).parent / "sample"
# Characters that would break out of their place if the theme wrote them as they are.
TITLE = 'Lämpö & Koti <b>"CX"</b>'
_WORDS = {
    "en": {
        "anchor_title": "Link to this section",
        "language_menu": "Choose language",
        "menu": "Menu",
        "my_role": "My role",
        "not_found_text": "There is no page at this address. It may have moved.",
        "not_found_title": "Page not found",
        "palette_dark": "Switch to the system's colours",
        "palette_light": "Switch to dark colours",
        "palette_system": "Switch to light colours",
        "site_as_of": "As of 22 November 2026",
        "this_is_my_role": "This is my role",
        "to_home": "To the front page",
    },
    "fi": {
        "anchor_title": "Linkki tähän kohtaan",
        "language_menu": "Valitse kieli",
        "menu": "Valikko",
        "my_role": "Roolini",
        "not_found_text": "Tässä osoitteessa ei ole sivua. Se on voinut siirtyä.",
        "not_found_title": "Sivua ei löydy",
        "palette_dark": "Käytä laitteen värejä",
        "palette_light": "Käytä tummia värejä",
        "palette_system": "Käytä vaaleita värejä",
        "site_as_of": "Tilanne 22.11.2026",
        "this_is_my_role": "Tämä on roolini",
        "to_home": "Etusivulle",
    },
    "sv": {
        "anchor_title": "Länk till det här avsnittet",
        "language_menu": "Välj språk",
        "menu": "Meny",
        "my_role": "Min roll",
        "not_found_text": "Det finns ingen sida på den här adressen. Den kan ha flyttats.",
        "not_found_title": "Sidan finns inte",
        "palette_dark": "Använd enhetens färger",
        "palette_light": "Använd mörka färger",
        "palette_system": "Använd ljusa färger",
        "site_as_of": "Läget 22.11.2026",
        "this_is_my_role": "Det här är min roll",
        "to_home": "Till startsidan",
    },
}
_TITLES = {
    "en": {"home": "Home", "roles": "Roles", "service": "Field service", "style": "Style guide"},
    "fi": {"home": "Etusivu", "roles": "Roolit", "service": "Huolto", "style": "Tyyliopas"},
    "sv": {"home": "Start", "roles": "Roller", "service": "Service", "style": "Stilguide"},
}


def sample_handbook(language: str = "en", *, edition: str = "employees", **pages: str) -> Handbook:
    """The sample in one language; `pages` (by uri without `.md`) replace or add text, outside the navigation."""
    folder = _PAGES / language
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.md"))}
    texts |= {f"{uri}.md": text for uri, text in pages.items()}
    return Handbook(
        edition=edition,
        language=language,
        title=TITLE,
        pages=tuple(HandbookPage(uri, uri, text) for uri, text in texts.items()),
        navigation=_navigation(**_TITLES[language]),
        languages=LANGUAGES,
        words=_WORDS[language],
    )


def sample_handbooks() -> tuple[Handbook, ...]:
    """The sample in all its languages."""
    return tuple(sample_handbook(code) for code, _ in LANGUAGES)


def _navigation(home: str, roles: str, service: str, style: str) -> tuple[NavigationEntry, ...]:
    technician = NavigationEntry("Field technician & <i>installer</i>", "roles/field-technician.md")
    return (
        NavigationEntry(home, "index.md"),
        NavigationEntry(roles, "roles/index.md", (NavigationEntry(service, None, (technician,)),)),
        NavigationEntry(style, "components.md"),
    )
