"""Puts one folder in the place of another in a single step, where the system can.

Called by `publish`. Python's standard library can replace a file in one step, not a folder that has files.
"""

import ctypes
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def exchange(one: Path, other: Path) -> bool:
    """Lets two existing folders of one file system change names at once; False: this system can't.

    Readers see the one or the other, never none.
    """
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if renameat2 is None:
        return False
    failed = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return not failed
