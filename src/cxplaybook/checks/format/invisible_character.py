"""Invisible character where it changes what a file means.

Text copied from a web page or a document brings along spaces that aren't usual ones. In a sentence they do no harm;
in a name, an id or an indentation they make another one of it.

Why it matters: an id that looks right and isn't makes a link that nobody can mend by looking.

Bad:
    # roles/field-technician.yaml
    unit: field\u200b-service            # <- here
Good:
    # roles/field-technician.yaml
    unit: field-service
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX114",
    "invisible-character",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is an invisible character here: {character}",
            "delete it and type a usual space where one belongs",
            cases={
                "indentation": Wording(
                    "the line is indented with something else than spaces: {character}",
                    "delete what stands before the first word, and type spaces",
                ),
                "after-sign": Wording(
                    "there is no usual space after the sign but something that looks like it: {character}",
                    "delete it and type a space",
                ),
                "word": Wording(
                    "the word holds an invisible character: {character}",
                    "type the word again",
                ),
                "key": Wording(
                    "the field's name holds an invisible character: {character}",
                    "type the name again",
                ),
            },
        ),
        "fi": Wording(
            "tässä on näkymätön merkki: {character}",
            "poista se ja kirjoita tavallinen välilyönti, jos siihen sellainen kuuluu",
            cases={
                "indentation": Wording(
                    "rivi on sisennetty muulla kuin välilyönneillä: {character}",
                    "poista ensimmäisen sanan edessä oleva ja kirjoita välilyöntejä",
                ),
                "after-sign": Wording(
                    "merkin perässä ei ole tavallista välilyöntiä vaan sen näköinen merkki: {character}",
                    "poista se ja kirjoita välilyönti",
                ),
                "word": Wording(
                    "sanassa on näkymätön merkki: {character}",
                    "kirjoita sana uudelleen",
                ),
                "key": Wording(
                    "kentän nimessä on näkymätön merkki: {character}",
                    "kirjoita nimi uudelleen",
                ),
            },
        ),
        "sv": Wording(
            "det finns ett osynligt tecken här: {character}",
            "ta bort det och skriv ett vanligt mellanslag där ett sådant hör hemma",
            cases={
                "indentation": Wording(
                    "raden är indragen med något annat än mellanslag: {character}",
                    "ta bort det som står före det första ordet, och skriv mellanslag",
                ),
                "after-sign": Wording(
                    "efter tecknet står inget vanligt mellanslag utan något som liknar det: {character}",
                    "ta bort det och skriv ett mellanslag",
                ),
                "word": Wording(
                    "ordet innehåller ett osynligt tecken: {character}",
                    "skriv ordet på nytt",
                ),
                "key": Wording(
                    "fältets namn innehåller ett osynligt tecken: {character}",
                    "skriv namnet på nytt",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Näkymätön merkki paikassa, jossa se muuttaa tiedoston merkitystä.

Verkkosivulta tai asiakirjasta kopioidun tekstin mukana tulee välilyöntejä, jotka eivät ole tavallisia. Lauseessa
niistä ei ole haittaa; nimestä, tunnuksesta tai sisennyksestä ne tekevät toisen.

Miksi sillä on väliä: tunnus, joka näyttää oikealta eikä ole, tekee viittauksen, jota kukaan ei korjaa katsomalla.
""",
    "sv": """Osynligt tecken där det ändrar vad en fil betyder.

Text som kopieras från en webbsida eller ett dokument för med sig mellanslag som inte är vanliga. I en mening gör de
ingen skada; av ett namn, ett id eller en indragning gör de ett annat.

Varför det spelar roll: ett id som ser rätt ut men inte är det ger en länk som ingen kan laga genom att titta.
""",
}
