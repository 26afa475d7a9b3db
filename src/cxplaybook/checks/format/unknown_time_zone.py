"""Time zone that doesn't exist.

The time zone decides which day it is, and so what is late.

Why it matters: a response that is due today would be called late, or one that is late would not.

Bad:
    # playbook.yaml
    time_zone: Europe/Helsinky            # <- here
Good:
    # playbook.yaml
    time_zone: Europe/Helsinki
"""

from collections.abc import Iterator
from zoneinfo import available_timezones

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.diagnostics.suggest import nearest

INFO = CheckInfo(
    "CX176",
    "unknown-time-zone",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is no time zone `{name}`",
            "write a continent and a city, such as `Europe/Helsinki`",
        ),
        "fi": Wording(
            "aikavyöhykettä `{name}` ei ole",
            "kirjoita maanosa ja kaupunki, esimerkiksi `Europe/Helsinki`",
        ),
        "sv": Wording(
            "det finns ingen tidszon `{name}`",
            "skriv en världsdel och en stad, till exempel `Europe/Helsinki`",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Aikavyöhyke, jota ei ole.

Aikavyöhyke ratkaisee, mikä päivä on, ja siis mikä on myöhässä.

Miksi sillä on väliä: tänään odotettua vastausta sanottaisiin myöhästyneeksi, tai myöhästynyttä ei sanottaisi.
""",
    "sv": """Tidszon som inte finns.

Tidszonen avgör vilken dag det är, och alltså vad som är sent.

Varför det spelar roll: ett svar som väntas i dag skulle kallas sent, eller ett sent inte kallas det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The playbook's time zone, where the world has no such zone."""
    settings = context.playbook.settings
    known = available_timezones()
    # A computer without time zones can't judge.
    if known and settings.time_zone not in known:
        meant = nearest(settings.time_zone, sorted(known))
        yield Found(settings.location / "time_zone", {"name": settings.time_zone}, meant)
