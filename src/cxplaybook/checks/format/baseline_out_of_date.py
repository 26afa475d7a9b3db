"""Baseline with diagnostics that no longer occur.

The file `.cxplaybook-baseline.json` holds what was wrong when the organisation began to check its playbook.

Why it matters: what is mended can come back unseen as long as the baseline excuses it.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX183",
    "baseline-out-of-date",
    Family.FORMAT,
    Severity.NOTE,
    words={
        "en": Wording(
            "{count} diagnostics of the baseline no longer occur",
            "run `cxplaybook check --baseline` so that they can't come back unseen",
            cases={"one": Wording("{count} diagnostic of the baseline no longer occurs", "")},
        ),
        "fi": Wording(
            "{count} lähtötason havaintoa on poistunut",
            "aja `cxplaybook check --baseline`, niin ne eivät voi palata huomaamatta",
            cases={"one": Wording("{count} lähtötason havainto on poistunut", "")},
        ),
        "sv": Wording(
            "{count} av utgångslägets anmärkningar förekommer inte längre",
            "kör `cxplaybook check --baseline` så att de inte kan komma tillbaka obemärkt",
            cases={"one": Wording("{count} av utgångslägets anmärkningar förekommer inte längre", "")},
        ),
    },
)

PAGE = {
    "fi": """Lähtötaso, jonka havaintoja on poistunut.

Tiedostossa `.cxplaybook-baseline.json` on se, mikä oli vialla, kun organisaatio alkoi tarkistaa käsikirjaansa.

Miksi sillä on väliä: korjattu virhe voi palata huomaamatta niin kauan kuin lähtötaso antaa sen anteeksi.
""",
    "sv": """Utgångsläge med anmärkningar som inte längre förekommer.

Filen `.cxplaybook-baseline.json` innehåller det som var fel när organisationen började kontrollera sin handbok.

Varför det spelar roll: det som är rättat kan komma tillbaka obemärkt så länge utgångsläget ursäktar det.
""",
}
