"""Playbooks for tests: files laid over the smallest valid playbook, held in memory.

A test shows only what matters to it: `playbook({"roles/installer.yaml": "people: 12"})` is a playbook with one more
role, whose other required fields are filled in.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import PurePosixPath

from cxplaybook.diagnostics import Diagnostic, Family, Place, Reported
from cxplaybook.pipeline import assess
from cxplaybook.sources import Entry, EntryKind

TODAY = date(2026, 11, 23)
"""The day it is in tests."""

STRUCTURE = frozenset(Family) - {Family.COVERAGE, Family.GOODHART, Family.RHYTHM}
"""Families that look at what is written; the others ask for what is still missing, and in the smallest playbook that
is much.
"""

_TOP_LEVEL_KEY = re.compile(r"^(?P<key>[\w-]+):(?= |$)", re.MULTILINE)

SMALLEST: Mapping[str, str] = {
    "playbook.yaml": """\
organisation: Tyynilämpö Oy
title: The customer book
languages: [en, fi]
editions:
  - {id: public, title: For everybody}
  - {id: employees, title: Employees}
  - {id: leadership, title: Leadership}
units:
  - {id: field-service, title: Field service}
""",
    "strategy.yaml": """\
goals:
  - {id: retention, title: 92 % of service contracts are renewed}
vision:
  statement: The home is warm and nobody has to deal with the same thing twice.
  leading_attribute: Most effortless
battles:
  - id: effortless-service
    title: Service without effort
    why: Every third caller gives up.
    changes: [One call is enough.]
    goals: [retention]
  - id: warm-same-day
    title: Warm the same day
    why: A cold house can't wait.
    changes: [The heat is back the same day.]
    goals: [retention]
  - id: honest-advice
    title: Honest advice
    why: Savings were oversold.
    changes: [The saving is as calculated.]
    goals: [retention]
""",
    "management-model.yaml": """\
forums:
  - {id: cx-board, title: CX board, purpose: Decides on promises., every: monthly, chair: field-technician}
ways_of_leading:
  - {id: ride-along, title: Ride-along, how: The leader comes along for a day.}
""",
    "roles/field-technician.yaml": """\
title: Field technician
unit: field-service
contact: frontline
vision_for_me: The home is warm the same day.
expectations:
  - id: call-before-arrival
    battle: effortless-service
    when: I set off to a visit.
    do: I call and give my arrival time to within 15 minutes.
""",
}
"""The smallest valid playbook: every reference leads somewhere, and what is written has no fault."""

SMALLEST_THINGS: Mapping[str, str] = {
    "change-programme.yaml": """\
stage: {at: confusion, because: Half of us have heard of it.}
narrative: {story: We started with the callers who gave up.}
""",
    "current-state.yaml": """\
as_of: 2026-01-31
findings:
  - id: third-of-callers-give-up
    title: Every third caller gives up.
    about: customers
    strength: prevents
    evidence: [{source: Call statistics, date: 2025-11-30, figure: 34 % abandoned}]
""",
    "journeys/": """\
title: From a cold house to a warm home
segment: warm-without-thinking
phases:
  - {id: searching, title: Searching, goal: Find somebody who comes today., feeling: -1, feels: Who do I call?}
""",
    "listening/": """\
title: Call statistics
form: statistics
question: Do callers reach us?
asks: Every caller, as the system counts them.
every: monthly
""",
    "metrics/": """\
title: Calls answered within 15 minutes
serves: [effortless-service]
why_this: A caller who waits longer hangs up.
type: touchpoint
timing: leading
unit: "%"
direction: up
formula: Calls answered within 15 minutes of all calls.
source: Telephone system
cadence: monthly
""",
    "okrs/": """\
title: Fourth quarter
cycle: 2026-Q4
objectives:
  - id: nobody-waits
    title: Nobody waits
    battle: effortless-service
    key_results:
      - {id: answered, title: Calls answered, baseline: 82 %, target: 95 %}
""",
    "partners/": """\
title: Installers in the north
does: Install where we have no office.
because: The next office is 400 km away.
commitments:
  - {title: They call before they arrive.}
""",
    "plays/": """\
title: Cold house call
battle: warm-same-day
when: A customer calls about a cold house.
steps:
  - {role: field-technician, do: Call the customer.}
done_well: The house is warm the same day.
""",
    "promises/": """\
title: We answer in 15 minutes
state: proposed
battle: effortless-service
problem: Every third caller gives up before we answer.
evidence:
  - {source: Call statistics, date: 2025-11-30, figure: 34 % abandoned}
made_with:
  - {role: field-technician, how: Two workshops, date: 2026-01-21}
""",
    "roadmap.yaml": """\
starts: 2026-01-01
items:
  - id: call-back-queue
    title: Call-back queue
    horizon: 3
    outcome: Nobody holds the line.
    battle: effortless-service
    start: 2026-10-01
    due: 2026-12-31
    status: ongoing
""",
    "roles/": SMALLEST["roles/field-technician.yaml"],
    "segments/": """\
title: Homes that want no hassle
need: Warmth without thinking about it.
motive: Time for the family.
first_rate: One call and it is mended.
evidence:
  - {source: Interviews, date: 2025-11-30, figure: 18 of 24 said so}
""",
    "stories/": """\
title: Heat before the christening
date: 2026-03-14
roles: [field-technician]
situation: The house was cold on the morning of a christening.
did: Drove the part over.
effect: 21 degrees at noon.
shows: [warm-same-day]
""",
    "systems/": """\
title: Dispatch board
does: Shows who is where.
requirement: Arrival times go out by themselves.
battles: [effortless-service]
readiness: partly
""",
    "touchpoints/": """\
title: Fault call
channel: phone
customer_goal: Get somebody to come.
target_experience: I was told when they come.
decision: keep
because: Most customers begin here.
responsible:
  - {role: field-technician, does: Answers and sets off.}
""",
    "trainings/": """\
title: The first five minutes
teaches: [field-technician/call-before-arrival]
roles: [field-technician]
form: on-the-job
length: 2 h
content: Calling ahead from the van.
learning_shown_by: Three calls with a colleague listening.
""",
}
"""What the smallest thing of each kind holds, by its folder or file."""


@dataclass(frozen=True, slots=True)
class Files:
    """A project in memory."""

    contents: Mapping[str, bytes] = field(default_factory=dict)
    """Path below the project folder to the bytes of the file."""

    def entries(self, folder: str) -> tuple[Entry, ...] | Diagnostic:
        """What is in a folder, by name; empty if there is no such folder."""
        inside = [path.removeprefix(f"{folder}/") for path in self.contents if path.startswith(f"{folder}/")]
        kinds = {path.partition("/")[0]: EntryKind.FOLDER if "/" in path else EntryKind.FILE for path in inside}
        return tuple(Entry(name, kind) for name, kind in sorted(kinds.items()))

    def read(self, path: str, limit: int) -> bytes | Diagnostic:
        """The bytes of a file of at most `limit` bytes."""
        content = self.contents.get(path)
        if content is None:
            return Diagnostic("missing-file", Place(path))
        return content if len(content) <= limit else Diagnostic("too-large", Place(path))


def playbook(files: Mapping[str, str] | None = None, *, whole: Mapping[str, str] | None = None) -> Files:
    """A project whose playbook is the smallest one with these files (below `content/`) laid over it.

    Files in `whole` are just as they are given: nothing is filled in.
    """
    contents = dict(SMALLEST)
    for path, text in (files or {}).items():
        contents[path] = laid_over(contents.get(path, _smallest_thing(path)), text)
    contents |= whole or {}
    return Files({f"content/{path}": text.encode() for path, text in contents.items()})


def laid_over(below: str, text: str) -> str:
    """A YAML text whose top-level fields replace those of the text below.

    `text` stays as it is and comes first; one that has text but no field is a whole file.
    """
    replaced = {match["key"] for match in _TOP_LEVEL_KEY.finditer(text)}
    if text.strip() and not replaced:
        return text
    starts = [match.start() for match in _TOP_LEVEL_KEY.finditer(below)]
    parts = [below[start:end] for start, end in pairwise([*starts, len(below)])]
    kept = [part for part in parts if part.partition(":")[0] not in replaced]
    return "".join([text if text.endswith("\n") or not kept else f"{text}\n", *kept])


def diagnosed(
    files: Mapping[str, str] | None = None, today: date = TODAY, families: Collection[Family] = STRUCTURE
) -> tuple[Reported, ...]:
    """What checks of these families find in the smallest playbook with these files laid over it."""
    return tuple(entry for entry in assess(playbook(files), today).reported if entry.info.family in families)


def _smallest_thing(path: str) -> str:
    folder = f"{PurePosixPath(path).parent}/"
    return SMALLEST_THINGS.get(path) or SMALLEST_THINGS.get(folder, "")
