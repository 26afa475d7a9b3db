"""What readers of real organisations' handbooks find on the pages."""

from collections import Counter

import pytest
from tests.playbooks.encoded import pages

# Page to texts that it has to show, as a reader sees them.
SUPPORT = {
    "index.md": ["most effortless", "Support Engineer (IC5)", "Resident Architect"],
    "strategy.md": ["One lovable product", "Rank when overloaded: pre-sales, enterprise, team", "FY23-Q1"],
    "current-state.md": [
        "30 updates in FY22-Q2",
        "11 updates in FY22-Q2",
        "50 % of seats in the first 60 days",
        "80 % of seats in the first 60 days",
        "7 levels named, 5 described",
        "16, 20 or 13 %",
    ],
    "management-model.md": [
        "Captain's log",
        "Second week of the month",
        "A case has been open for 14 days",
        "24 hours",
    ],
    "promises/severity-0-reply.md": [
        "2 business hours, 24\N{MULTIPLICATION SIGN}5",
        "at least 95%, from 2024",
        "can't be shown",
        "Beta features",
    ],
    "promises/pre-sales-reply.md": ["retired", "31 Jan 2023"],
    "metrics/resolution-time.md": [
        "April 2022 8.4 days",
        "2 measured periods in a row have missed",
        "January 2022 no data",
    ],
    "roles/support-engineer-ic2.md": ["20 hours or less", "94 %"],
    "roles/support-engineer-ic1.md": ["audited list of exceptions", "Head of Support Engineering"],
    "plays/hand-a-case-over.md": ["needs transition", "template of the internal note"],
    "trainings/onboarding.md": ["month 3 at least 30", "3 months"],
    "segments/enterprise.md": ["501\N{EN DASH}2,500 developers"],
    "journeys/post-sales.md": ["45 days or fewer", "120 days ahead"],
    "okrs/fy22-q2.md": ["31 Jul 2021 : 6 days", "whole quarter was 20 %"],
    "okrs/fy22-q4.md": ["96%", "87%", "80%", "83%"],
    "roadmap.md": ["Difficult-conversation training", "held neither time"],
    "change-programme.md": ["Awakening", "we are on it"],
    "stories/hired-by-development.md": ["2 people who know customers' cases"],
}
RAIL = {
    "index.md": ["täsmällisin (johdettu)", "Konduktööri"],
    "strategy.md": ["Myymme 95 % lipuista verkossa ja sovelluksessa", "Emme omista rataa"],
    "current-state.md": ["45, 48 tai 50", "0 tavoitetta", "lähes puolet", "yli 15 miljoonaa matkaa"],
    "management-model.md": ["vuonna 2023 niitä oli 24", "Ratatyökausi", "kesäkuu, heinäkuu ja elokuu"],
    "promises/perilla-ajallaan.md": ["ei voida osoittaa", "78 % junista"],
    "promises/korvaus-tunnin-viiveesta.md": ["25 % lipun hinnasta", "Alle 4 euron korvausta ei makseta"],
    "promises/korvaus-kuukaudessa.md": ["enintään 1 kuukausi"],
    "metrics/tasmallisyys-kaukoliikenne.md": [
        "helmikuu 2014 92,5 %",
        "lähteessä lukee marraskuu",
        "maaliskuu 2014 ei tietoa",
    ],
    "metrics/matkat.md": ["2023 ei tietoa lähteessä yli 15, ei lukua", "15,3 miljoonaa matkaa"],
    "metrics/istuinten-kayttoaste.md": ["syyskuu 2024 46 %", "heinäkuu 2024 ei tietoa"],
    "roles/asiakaspalvelija.md": ["540 000"],
    "roles/konduktoori.md": ["Kuulutan.", "2 päivää"],
    "partners/radanpitaja.md": ["kesäkuusta elokuuhun", "Yhteinen täsmällisyystyö"],
    "touchpoints/verkkokauppa-ja-sovellus.md": ["4,5 viidestä", "0,6 miljoonaa"],
    "segments/toimintarajoitteinen-matkustaja.md": ["vuoden 2017 alusta"],
    "journeys/junamatka.md": ["Toistuva myöhästyminen vie autoon", "totuuden hetki"],
    "roadmap.md": ["108 lippuautomaattia", "Uusi junatyyppi Helsinki"],
    "stories/puhelut-yhteen-keskukseen.md": ["165 000"],
    "listening/junien-ilme.md": ["yli 20 000"],
}
CASES = [("sourcegraph-support", uri) for uri in SUPPORT] + [("vr-kaukoliikenne", uri) for uri in RAIL]


@pytest.mark.parametrize(("name", "uri"), CASES)
def test_facts_on_page(name: str, uri: str) -> None:
    """A reader finds the facts on the page where they belong."""
    expected = (SUPPORT if name == "sourcegraph-support" else RAIL)[uri]
    page = pages(name)[uri]

    assert [text for text in expected if text not in page] == []


@pytest.mark.parametrize("name", ["sourcegraph-support", "vr-kaukoliikenne"])
def test_source_is_named(name: str) -> None:
    """Nobody takes the test data for the organisation's own handbook."""
    about = {"sourcegraph-support": "Apache-2.0", "vr-kaukoliikenne": "ei organisaation oma käsikirja"}

    assert about[name] in pages(name)["index.md"]


def test_public_edition() -> None:
    """Customers find every promise and no page about a role, not even of those who wrote the promises."""
    public = pages("vr-kaukoliikenne", "public")
    folders = Counter(uri.partition("/")[0] for uri in public if not uri.endswith("index.md"))

    assert (folders["promises"], folders["roles"]) == (6, 0)
    assert [uri for uri, text in public.items() if "Palvelujohtaja" in text] == []
