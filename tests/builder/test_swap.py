"""Folders that change names in one step."""

import sys
from pathlib import Path

import pytest
from tests.projects import snapshot

from cxplaybook.builder.swap import exchange
from cxplaybook.builder.tree import synchronise


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is known to exchange folders")
def test_exchange(tmp_path: Path) -> None:
    """Both folders are there afterwards, each under the other's name."""
    synchronise(tmp_path, {"one/a": b"1", "other/b": b"2"})

    assert exchange(tmp_path / "one", tmp_path / "other")
    assert snapshot(tmp_path) == {"one/b": b"2", "other/a": b"1"}


def test_nothing_to_exchange(tmp_path: Path) -> None:
    """Where one of them is missing nothing happens, and the caller is told."""
    synchronise(tmp_path, {"one/a": b"1"})

    assert not exchange(tmp_path / "one", tmp_path / "other")
    assert snapshot(tmp_path) == {"one/a": b"1"}
