"""Pages to a published site. The only package that knows MkDocs and the programs that can take its place."""

from cxplaybook.builder.build import BuildOptions, BuildProblem, BuildResult, Progress, build_site
from cxplaybook.builder.builders import BUILDERS
from cxplaybook.builder.configuration import THEME_WORDS
from cxplaybook.builder.errors import BuildError
from cxplaybook.builder.live import LiveSite
from cxplaybook.builder.tree import write_tree

__all__ = [
    "BUILDERS",
    "THEME_WORDS",
    "BuildError",
    "BuildOptions",
    "BuildProblem",
    "BuildResult",
    "LiveSite",
    "Progress",
    "build_site",
    "write_tree",
]
