"""File that isn't written as YAML wants it.

YAML needs little: a name, a colon and a space before each value; two spaces more for what belongs inside; a dash and
a space before each entry of a list; quotes around a text that has a colon and a space in it or begins with a sign.

Why it matters: nothing in such a file can be shown, however good the thought in it is.

Bad:
    # roles/field-technician.yaml
    title: Field technician: heat pumps            # <- here
Good:
    # roles/field-technician.yaml
    title: "Field technician: heat pumps"
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX101",
    "broken-yaml",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file can't be understood from here on",
            "compare the line with a file that works: a name, a colon, a space and the value",
            notes={"above": "it doesn't fit to this line"},
            cases={
                "apostrophe": Wording(
                    "the apostrophe ends the text",
                    'put the whole text between double quotes, "…", instead of single ones',
                ),
                "bad-escape": Wording(
                    "`{escape}` means nothing between double quotes",
                    "write `\\\\` for a backslash, or put the text between single quotes",
                ),
                "bullet": Wording(
                    "`{sign}` doesn't begin a list entry",
                    "write a hyphen and a space in place of each `{sign}`: `- `",
                ),
                "colon-in-text": Wording(
                    "the colon makes a field of the words before it",
                    "put the whole text between double quotes",
                ),
                "comma-in-text": Wording(
                    "the comma in the text ends it",
                    "put the whole text between double quotes, as it stands between braces",
                ),
                "curly-quotes": Wording(
                    "the text stands between curly quotes, which are read as letters",
                    'write straight quotes around the whole text: "…"',
                ),
                "extra-bracket": Wording(
                    "nothing opens this `{sign}`",
                    "delete it, or write its opening bracket",
                ),
                "field-among-list": Wording(
                    "a field stands among the entries of a list",
                    "indent it so that it belongs to the entry above, or write `- ` before it",
                ),
                "list-after-value": Wording(
                    "the list belongs to a field that has a value already",
                    "delete the value, or give the list a field of its own",
                ),
                "list-among-fields": Wording(
                    "a list entry stands among fields",
                    "indent it below the field that it belongs to",
                ),
                "list-not-aligned": Wording(
                    "the entry isn't indented like the others of its list",
                    "put its dash below the dash of the entry above",
                ),
                "list-on-key-line": Wording(
                    "a list begins on the line of its field",
                    "begin it on the next line, after two spaces",
                ),
                "loose-text": Wording(
                    "the line belongs to no field",
                    (
                        "if it goes on the text above, indent it two spaces farther than the name of the field; "
                        "if not, begin it with a field's name and `: `"
                    ),
                ),
                "merge-conflict": Wording(
                    "two versions of this passage stand one after the other",
                    "keep one of them, and delete the other one and the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
                ),
                "missing-colon": Wording(
                    "there is no colon after the field's name",
                    "write the name of a field, a colon and a space before the value; indent a text that goes on",
                ),
                "missing-comma": Wording(
                    "there is no comma before `{key}`",
                    "write a comma between the fields",
                ),
                "missing-space-after-colon": Wording(
                    "there is no space after the colon",
                    "write a space between the colon and the value",
                ),
                "missing-space-after-dash": Wording(
                    "there is no space after the dash",
                    "write a space between the dash and the entry",
                ),
                "reserved-start": Wording(
                    "no text can begin with `{sign}`",
                    "put the whole text between double quotes",
                ),
                "tab": Wording(
                    "the line is indented with a tab",
                    "use spaces: two for each level",
                ),
                "text-after-block-sign": Wording(
                    "a text stands on the line of `{sign}`",
                    "begin the text on the next line, after two more spaces",
                ),
                "text-after-quote": Wording(
                    "something stands after the closing quote",
                    'put the whole text between quotes, or none of it; write `\\"` for a quote inside double quotes',
                ),
                "text-not-indented": Wording(
                    "the text isn't indented below its field",
                    "write two spaces before each of its lines",
                ),
                "unclosed-bracket": Wording(
                    "nothing closes this `{sign}`",
                    "write its closing bracket",
                ),
                "unclosed-quote": Wording(
                    "nothing closes this quote",
                    "write the same quote at the end of the text",
                ),
                "wrong-indentation": Wording(
                    "the line is indented by {spaces} spaces, which fits nothing above it",
                    "begin it below the field or the dash that it belongs beside",
                ),
            },
        ),
        "fi": Wording(
            "tiedostoa ei voi ymmärtää tästä eteenpäin",
            "vertaa riviä toimivaan tiedostoon: nimi, kaksoispiste, välilyönti ja arvo",
            notes={"above": "se ei sovi tähän riviin"},
            cases={
                "apostrophe": Wording(
                    "heittomerkki päättää tekstin",
                    'kirjoita koko teksti kaksinkertaisiin lainausmerkkeihin, "…", eikä yksinkertaisiin',
                ),
                "bad-escape": Wording(
                    "`{escape}` ei tarkoita mitään kaksinkertaisissa lainausmerkeissä",
                    "kirjoita kenoviivan tilalle `\\\\` tai pane teksti yksinkertaisiin lainausmerkkeihin",
                ),
                "bullet": Wording(
                    "`{sign}` ei aloita luettelon kohtaa",
                    "kirjoita jokaisen merkin `{sign}` tilalle yhdysmerkki ja välilyönti: `- `",
                ),
                "colon-in-text": Wording(
                    "kaksoispiste tekee edellään olevista sanoista kentän",
                    "kirjoita koko teksti kaksinkertaisiin lainausmerkkeihin",
                ),
                "comma-in-text": Wording(
                    "tekstin pilkku päättää sen",
                    "kirjoita koko teksti kaksinkertaisiin lainausmerkkeihin, koska se on aaltosulkeissa",
                ),
                "curly-quotes": Wording(
                    "teksti on kaarevissa lainausmerkeissä, jotka luetaan kirjaimina",
                    'kirjoita koko tekstin ympärille suorat lainausmerkit: "…"',
                ),
                "extra-bracket": Wording(
                    "mikään ei avaa merkkiä `{sign}`",
                    "poista se tai kirjoita sille avaava sulku",
                ),
                "field-among-list": Wording(
                    "luettelon kohtien joukossa on kenttä",
                    "sisennä se niin, että se kuuluu yllä olevaan kohtaan, tai kirjoita sen eteen `- `",
                ),
                "list-after-value": Wording(
                    "luettelo kuuluu kenttään, jolla on jo arvo",
                    "poista arvo tai anna luettelolle oma kenttä",
                ),
                "list-among-fields": Wording(
                    "kenttien joukossa on luettelon kohta",
                    "sisennä se sen kentän alle, johon se kuuluu",
                ),
                "list-not-aligned": Wording(
                    "kohta ei ole samalla sisennyksellä kuin muut saman luettelon kohdat",
                    "kirjoita sen viiva edellisen kohdan viivan alle",
                ),
                "list-on-key-line": Wording(
                    "luettelo alkaa kenttänsä rivillä",
                    "aloita se seuraavalta riviltä kahden välilyönnin jälkeen",
                ),
                "loose-text": Wording(
                    "rivi ei kuulu mihinkään kenttään",
                    (
                        "jos se jatkaa yllä olevaa tekstiä, sisennä se kaksi välilyöntiä kentän nimeä pidemmälle; "
                        "muuten aloita se kentän nimellä ja merkeillä `: `"
                    ),
                ),
                "merge-conflict": Wording(
                    "tästä kohdasta on kaksi versiota peräkkäin",
                    "jätä toinen ja poista toinen sekä rivit, joilla on `<<<<<<<`, `=======` ja `>>>>>>>`",
                ),
                "missing-colon": Wording(
                    "kentän nimen perästä puuttuu kaksoispiste",
                    "kirjoita arvon eteen kentän nimi, kaksoispiste ja välilyönti; sisennä teksti, joka jatkuu",
                ),
                "missing-comma": Wording(
                    "kentän `{key}` edestä puuttuu pilkku",
                    "kirjoita kenttien väliin pilkku",
                ),
                "missing-space-after-colon": Wording(
                    "kaksoispisteen perästä puuttuu välilyönti",
                    "kirjoita kaksoispisteen ja arvon väliin välilyönti",
                ),
                "missing-space-after-dash": Wording(
                    "viivan perästä puuttuu välilyönti",
                    "kirjoita viivan ja kohdan väliin välilyönti",
                ),
                "reserved-start": Wording(
                    "teksti ei voi alkaa merkillä `{sign}`",
                    "kirjoita koko teksti kaksinkertaisiin lainausmerkkeihin",
                ),
                "tab": Wording(
                    "rivi on sisennetty sarkaimella",
                    "käytä välilyöntejä: kaksi joka tasolle",
                ),
                "text-after-block-sign": Wording(
                    "merkin `{sign}` rivillä on tekstiä",
                    "aloita teksti seuraavalta riviltä kaksi välilyöntiä pidemmältä",
                ),
                "text-after-quote": Wording(
                    "sulkevan lainausmerkin perässä on jotakin",
                    (
                        "kirjoita lainausmerkkeihin koko teksti tai ei mitään; kaksinkertaisissa lainausmerkeissä "
                        'lainausmerkki on `\\"`'
                    ),
                ),
                "text-not-indented": Wording(
                    "tekstiä ei ole sisennetty kenttänsä alle",
                    "kirjoita sen jokaisen rivin alkuun kaksi välilyöntiä",
                ),
                "unclosed-bracket": Wording(
                    "mikään ei sulje merkkiä `{sign}`",
                    "kirjoita sille sulkeva sulku",
                ),
                "unclosed-quote": Wording(
                    "mikään ei sulje tätä lainausmerkkiä",
                    "kirjoita tekstin loppuun sama lainausmerkki",
                ),
                "wrong-indentation": Wording(
                    "rivin alussa on {spaces} välilyöntiä, mikä ei sovi mihinkään sen yläpuolella",
                    "aloita se sen kentän tai viivan kohdalta, jonka rinnalle se kuuluu",
                ),
            },
        ),
        "sv": Wording(
            "filen kan inte förstås härifrån",
            "jämför raden med en fil som fungerar: ett namn, ett kolon, ett mellanslag och värdet",
            notes={"above": "den passar inte ihop med den här raden"},
            cases={
                "apostrophe": Wording(
                    "apostrofen avslutar texten",
                    'skriv hela texten inom dubbla citattecken, "…", i stället för enkla',
                ),
                "bad-escape": Wording(
                    "`{escape}` betyder ingenting inom dubbla citattecken",
                    "skriv `\\\\` för ett omvänt snedstreck, eller sätt texten inom enkla citattecken",
                ),
                "bullet": Wording(
                    "`{sign}` inleder inte en post i en lista",
                    "skriv ett bindestreck och ett mellanslag i stället för varje `{sign}`: `- `",
                ),
                "colon-in-text": Wording(
                    "kolonet gör ett fält av orden före det",
                    "skriv hela texten inom dubbla citattecken",
                ),
                "comma-in-text": Wording(
                    "kommat i texten avslutar den",
                    "skriv hela texten inom dubbla citattecken, eftersom den står inom klammerparenteser",
                ),
                "curly-quotes": Wording(
                    "texten står inom böjda citattecken, som läses som bokstäver",
                    'skriv raka citattecken runt hela texten: "…"',
                ),
                "extra-bracket": Wording(
                    "ingenting öppnar detta `{sign}`",
                    "ta bort det, eller skriv dess öppnande parentes",
                ),
                "field-among-list": Wording(
                    "ett fält står bland posterna i en lista",
                    "dra in det så att det hör till posten ovanför, eller skriv `- ` före det",
                ),
                "list-after-value": Wording(
                    "listan hör till ett fält som redan har ett värde",
                    "ta bort värdet, eller ge listan ett eget fält",
                ),
                "list-among-fields": Wording(
                    "en listpost står bland fält",
                    "dra in den under det fält som den hör till",
                ),
                "list-not-aligned": Wording(
                    "posten är inte indragen som de andra i listan",
                    "sätt dess streck under strecket i posten ovanför",
                ),
                "list-on-key-line": Wording(
                    "en lista börjar på fältets rad",
                    "börja den på nästa rad, efter två mellanslag",
                ),
                "loose-text": Wording(
                    "raden hör inte till något fält",
                    (
                        "om den fortsätter texten ovanför, dra in den två mellanslag längre än fältets namn; annars "
                        "inled den med ett fältnamn och `: `"
                    ),
                ),
                "merge-conflict": Wording(
                    "två versioner av det här stycket står efter varandra",
                    "behåll den ena, och ta bort den andra och raderna med `<<<<<<<`, `=======` och `>>>>>>>`",
                ),
                "missing-colon": Wording(
                    "det finns inget kolon efter fältets namn",
                    "skriv fältets namn, ett kolon och ett mellanslag före värdet; dra in en text som fortsätter",
                ),
                "missing-comma": Wording(
                    "det finns inget komma före `{key}`",
                    "skriv ett komma mellan fälten",
                ),
                "missing-space-after-colon": Wording(
                    "det finns inget mellanslag efter kolonet",
                    "skriv ett mellanslag mellan kolonet och värdet",
                ),
                "missing-space-after-dash": Wording(
                    "det finns inget mellanslag efter strecket",
                    "skriv ett mellanslag mellan strecket och posten",
                ),
                "reserved-start": Wording(
                    "ingen text kan börja med `{sign}`",
                    "skriv hela texten inom dubbla citattecken",
                ),
                "tab": Wording(
                    "raden är indragen med en tabb",
                    "använd mellanslag: två för varje nivå",
                ),
                "text-after-block-sign": Wording(
                    "det står text på raden med `{sign}`",
                    "börja texten på nästa rad, efter två mellanslag till",
                ),
                "text-after-quote": Wording(
                    "något står efter det avslutande citattecknet",
                    (
                        "skriv hela texten inom citattecken, eller inget av den; inom dubbla citattecken skrivs ett "
                        'citattecken `\\"`'
                    ),
                ),
                "text-not-indented": Wording(
                    "texten är inte indragen under sitt fält",
                    "skriv två mellanslag före var och en av dess rader",
                ),
                "unclosed-bracket": Wording(
                    "ingenting stänger detta `{sign}`",
                    "skriv dess avslutande parentes",
                ),
                "unclosed-quote": Wording(
                    "ingenting stänger det här citattecknet",
                    "skriv samma citattecken i slutet av texten",
                ),
                "wrong-indentation": Wording(
                    "raden är indragen med {spaces} mellanslag, vilket inte passar till något ovanför",
                    "börja den under det fält eller streck som den hör hemma bredvid",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedostoa ei ole kirjoitettu niin kuin YAML haluaa.

YAML tarvitsee vähän: jokaisen arvon eteen nimen, kaksoispisteen ja välilyönnin; sisäkkäisen eteen kaksi välilyöntiä
lisää; luettelon kohdan eteen viivan ja välilyönnin; lainausmerkit tekstiin, jossa on kaksoispiste ja välilyönti tai
joka alkaa merkillä.

Miksi sillä on väliä: tällaisesta tiedostosta ei voi näyttää mitään, vaikka ajatus siinä olisi kuinka hyvä.
""",
    "sv": """Fil som inte är skriven som YAML vill ha den.

YAML behöver lite: ett namn, ett kolon och ett mellanslag före varje värde; två mellanslag till för det som hör dit;
ett streck och ett mellanslag före varje post i en lista; citattecken kring en text som har kolon och mellanslag i sig
eller börjar med ett tecken.

Varför det spelar roll: inget i en sådan fil kan visas, hur god tanken i den än är.
""",
}
