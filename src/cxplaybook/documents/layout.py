"""Where each kind's files stand in the content folder.

Made by the pipeline, which knows the kinds; `documents.find` looks there for files.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

YAML = ".yaml"
CSV = ".csv"


@dataclass(frozen=True, slots=True)
class Layout:
    """Folders and files of the kinds."""

    places: Mapping[str, str]
    """Kind to its folder (`roles/`) or its only file (`strategy.yaml`) in the content folder."""
    required: frozenset[str] = frozenset()
    """Kinds whose only file has to be there."""
    series: Mapping[str, str] = field(default_factory=dict)
    """Kind to the folder with a CSV file for each of its things (`metrics/data/`)."""
    root: str = "content"
    """Content folder in the project."""

    def path(self, place: str) -> str:
        """A folder or file of the content folder as a path below the project folder."""
        return f"{self.root}/{place}".removesuffix("/")

    @property
    def only_files(self) -> dict[str, str]:
        """Name without ending to kind, for kinds that have a single file."""
        return {place.removesuffix(YAML): kind for kind, place in self.places.items() if place.endswith(YAML)}

    @property
    def folders(self) -> dict[str, str]:
        """Folder to kind, for kinds that have many files."""
        return {place: kind for kind, place in self.places.items() if place.endswith("/")}

    def inner_folders(self, folder: str) -> frozenset[str]:
        """Names of the folders that may stand in a kind's folder."""
        inner = (place.removeprefix(folder) for place in self.series.values() if place.startswith(folder))
        return frozenset(place.partition("/")[0] for place in inner)
