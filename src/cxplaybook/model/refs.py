"""References between things: a kind and an id.

Fields of the kinds are annotated with the aliases below (`RoleRef`); the builder, the schema comparison and the graph
read the allowed kinds from the annotation. Nothing here looks a reference up: that is `graph.py`.
"""

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A link by kind and id."""

    kind: str
    """Name of the kind (`role`). Where several are allowed the one that has the id, or the first."""
    id: str
    """Id inside the kind; with the file's id before it where a kind has many files: `field-technician/call-ahead`."""

    def __str__(self) -> str:
        """`kind:id`, as authors write it in links."""
        return f"{self.kind}:{self.id}"

    def renamed(self, name: str) -> "Ref":
        """The same under another name; an entry of a file with sisters keeps the file's id in front."""
        home, slash, _ = self.id.rpartition("/")
        return Ref(self.kind, f"{home}{slash}{name}")


@dataclass(frozen=True, slots=True)
class To:
    """Annotation of a reference: the kinds it may lead to."""

    kinds: tuple[str, ...]


BattleRef = Annotated[Ref, To(("battle",))]
EditionRef = Annotated[Ref, To(("edition",))]
EvidenceRef = Annotated[Ref, To(("listening", "finding", "metric"))]
FindingRef = Annotated[Ref, To(("finding",))]
ForumRef = Annotated[Ref, To(("forum",))]
GapRef = Annotated[Ref, To(("gap",))]
GoalRef = Annotated[Ref, To(("goal",))]
ListeningRef = Annotated[Ref, To(("listening",))]
MetricRef = Annotated[Ref, To(("metric",))]
PartnerRef = Annotated[Ref, To(("partner",))]
PlayRef = Annotated[Ref, To(("play",))]
PromiseRef = Annotated[Ref, To(("promise",))]
ResponseRuleRef = Annotated[Ref, To(("rule",))]
RewardRef = Annotated[Ref, To(("reward",))]
RoadmapRef = Annotated[Ref, To(("roadmap-item",))]
RoleOrForumRef = Annotated[Ref, To(("role", "forum"))]
RoleOrUnitRef = Annotated[Ref, To(("role", "unit"))]
RoleRef = Annotated[Ref, To(("role",))]
SegmentRef = Annotated[Ref, To(("segment",))]
ServedRef = Annotated[Ref, To(("goal", "battle"))]
ShownRef = Annotated[Ref, To(("promise", "battle"))]
SystemRef = Annotated[Ref, To(("system",))]
TaughtRef = Annotated[Ref, To(("expectation", "play"))]
TouchpointRef = Annotated[Ref, To(("touchpoint",))]
TrainingRef = Annotated[Ref, To(("training",))]
UnitRef = Annotated[Ref, To(("unit",))]
WayOfLeadingRef = Annotated[Ref, To(("way-of-leading",))]
