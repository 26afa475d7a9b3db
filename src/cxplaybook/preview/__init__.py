"""The live preview: an edit of content or templates shows in the browser by itself.

`cxplaybook serve` calls it. It prints nothing and reads no clock; nothing of it gets into a built site.
"""

from cxplaybook.preview.board import Board, State
from cxplaybook.preview.edits import Edits
from cxplaybook.preview.errors import PreviewError
from cxplaybook.preview.follow import Begun, Broken, Failed, Follower, News, Unchanged, Updated
from cxplaybook.preview.server import PreviewServer, serving

__all__ = [
    "Begun",
    "Board",
    "Broken",
    "Edits",
    "Failed",
    "Follower",
    "News",
    "PreviewError",
    "PreviewServer",
    "State",
    "Unchanged",
    "Updated",
    "serving",
]
