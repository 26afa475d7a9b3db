"""Another word where yes or no belongs.

Yes is written `true` and no is written `false`, in every language: `on` is a word of its own in Finnish, and `no` is
one too.

Why it matters: a moment of truth that isn't read as one gets no owner's attention.

Bad:
    # touchpoints/fault-call.yaml
    moment_of_truth: yes            # <- here
Good:
    # touchpoints/fault-call.yaml
    moment_of_truth: true
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX147",
    "not-yes-or-no",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` takes `true` or `false`",
            "write `true` for yes and `false` for no",
            cases={
                "word-for-switch": Wording(
                    "`{field}` takes `true` or `false`",
                    "write `{example}` instead of `{value}`",
                ),
            },
        ),
        "fi": Wording(
            "kenttään `{field}` kuuluu `true` tai `false`",
            "kirjoita `true`, jos kyllä, ja `false`, jos ei",
            cases={
                "word-for-switch": Wording(
                    "kenttään `{field}` kuuluu `true` tai `false`",
                    "kirjoita `{example}` eikä `{value}`",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` tar `true` eller `false`",
            "skriv `true` för ja och `false` för nej",
            cases={
                "word-for-switch": Wording(
                    "`{field}` tar `true` eller `false`",
                    "skriv `{example}` i stället för `{value}`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Muu sana paikassa, johon kuuluu kyllä tai ei.

Kyllä kirjoitetaan `true` ja ei kirjoitetaan `false` kaikilla kielillä: `on` ja `no` ovat suomessa omia sanojaan.

Miksi sillä on väliä: totuuden hetki, jota ei lueta sellaiseksi, ei saa kenenkään huomiota.
""",
    "sv": """Ett annat ord där ja eller nej hör hemma.

Ja skrivs `true` och nej skrivs `false`, på alla språk: `on` är ett eget ord på finska, och så är `no`.

Varför det spelar roll: ett sanningens ögonblick som inte läses som ett sådant får ingens uppmärksamhet.
""",
}
