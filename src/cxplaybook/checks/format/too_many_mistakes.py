"""File with more mistakes than anybody reads.

Mostly one thing is the cause of them all: another file was copied here, or everything is indented wrongly.

Why it matters: a list of a thousand mistakes tells nobody where to begin.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX120",
    "too-many-mistakes",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there are more than {limit} mistakes in the file; the others aren't shown",
            "mend these first",
        ),
        "fi": Wording(
            "tiedostossa on yli {limit} virhettä; muita ei näytetä",
            "korjaa ensin nämä",
        ),
        "sv": Wording(
            "det finns fler än {limit} fel i filen; de andra visas inte",
            "rätta dessa först",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, jossa on enemmän virheitä kuin kukaan lukee.

Useimmiten kaikkiin on yksi syy: tähän on kopioitu toinen tiedosto, tai kaikki on sisennetty väärin.

Miksi sillä on väliä: tuhannen virheen luettelo ei kerro, mistä aloittaa.
""",
    "sv": """Fil med fler fel än någon läser.

Oftast finns det en orsak till dem alla: en annan fil har kopierats hit, eller så är allt felindraget.

Varför det spelar roll: en lista med tusen fel säger ingen var man ska börja.
""",
}
