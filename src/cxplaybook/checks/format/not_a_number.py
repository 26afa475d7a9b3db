"""Something else where a number belongs.

Some numbers stand alone, such as how many people work in a role; others have their unit behind them, such as `95 %`
or `15 min`.

Why it matters: numbers in words can't be counted, compared or drawn.

Bad:
    # roles/field-technician.yaml
    people: 64 people            # <- here
Good:
    # roles/field-technician.yaml
    people: 64
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX146",
    "not-a-number",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` takes a number",
            "write it in digits",
            cases={
                "no-number": Wording(
                    "`{field}` takes a number, and `{value}` is none",
                    "write it in digits",
                ),
                "number-with-words": Wording(
                    "`{field}` takes a number alone",
                    "write just `{example}`",
                ),
                "fraction": Wording(
                    "`{field}` takes a whole number, and `{value}` is none",
                    "write it without decimals",
                ),
                "list-for-quantity": Wording(
                    "`{field}` is a list, but it takes one value",
                    "write one value, such as `{example}`",
                ),
                "fields-for-quantity": Wording(
                    "`{field}` has fields, but it takes one value",
                    "write one value, such as `{example}`",
                ),
                "text-for-quantity": Wording(
                    "`{field}` takes a value, and `{value}` is read as yes or no",
                    "write a value such as `{example}`",
                ),
            },
        ),
        "fi": Wording(
            "kenttään `{field}` kuuluu luku",
            "kirjoita se numeroin",
            cases={
                "no-number": Wording(
                    "kenttään `{field}` kuuluu luku, eikä `{value}` ole luku",
                    "kirjoita se numeroin",
                ),
                "number-with-words": Wording(
                    "kenttään `{field}` kuuluu pelkkä luku",
                    "kirjoita vain `{example}`",
                ),
                "fraction": Wording(
                    "kenttään `{field}` kuuluu kokonaisluku, eikä `{value}` ole sellainen",
                    "kirjoita se ilman desimaaleja",
                ),
                "list-for-quantity": Wording(
                    "`{field}` on luettelo, mutta siihen kuuluu yksi arvo",
                    "kirjoita yksi arvo, esimerkiksi `{example}`",
                ),
                "fields-for-quantity": Wording(
                    "kentässä `{field}` on kenttiä, mutta siihen kuuluu yksi arvo",
                    "kirjoita yksi arvo, esimerkiksi `{example}`",
                ),
                "text-for-quantity": Wording(
                    "kenttään `{field}` kuuluu arvo, ja `{value}` luetaan kyllä- tai ei-tietona",
                    "kirjoita arvo, esimerkiksi `{example}`",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` tar ett tal",
            "skriv det med siffror",
            cases={
                "no-number": Wording(
                    "`{field}` tar ett tal, och `{value}` är inget",
                    "skriv det med siffror",
                ),
                "number-with-words": Wording(
                    "`{field}` tar bara ett tal",
                    "skriv endast `{example}`",
                ),
                "fraction": Wording(
                    "`{field}` tar ett heltal, och `{value}` är inget",
                    "skriv det utan decimaler",
                ),
                "list-for-quantity": Wording(
                    "`{field}` är en lista, men det tar ett enda värde",
                    "skriv ett värde, till exempel `{example}`",
                ),
                "fields-for-quantity": Wording(
                    "`{field}` har fält, men det tar ett enda värde",
                    "skriv ett värde, till exempel `{example}`",
                ),
                "text-for-quantity": Wording(
                    "`{field}` tar ett värde, och `{value}` läses som ja eller nej",
                    "skriv ett värde, till exempel `{example}`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Muuta paikassa, johon kuuluu luku.

Jotkin luvut ovat yksin, kuten roolissa työskentelevien määrä; toisilla on yksikkö perässään, kuten `95 %` tai `15
min`.

Miksi sillä on väliä: sanallisia lukuja ei voi laskea, verrata eikä piirtää.
""",
    "sv": """Något annat där ett tal hör hemma.

Vissa tal står ensamma, till exempel hur många som arbetar i en roll; andra har sin enhet efter sig, till exempel `95
%` eller `15 min`.

Varför det spelar roll: tal i ord kan inte räknas, jämföras eller ritas.
""",
}
