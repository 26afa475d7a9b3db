"""Which kinds there are."""

from cxplaybook.model.registry import item_kinds, layout, thing_kinds


def test_every_thing_is_an_item() -> None:
    """What has a file can be pointed at."""
    assert thing_kinds().items() <= item_kinds().items()


def test_kinds_are_in_order() -> None:
    """Names run alphabetically, so that nothing depends on the order of files on a disk."""
    assert list(item_kinds()) == sorted(item_kinds())


def test_kind_has_folder_or_file() -> None:
    """A kind is kept in a folder or in one file, never in both or neither."""
    assert [kind for kind, cls in thing_kinds().items() if bool(cls.folder) is bool(cls.file)] == []


def test_places_are_distinct() -> None:
    """No two kinds share a folder or a file."""
    assert len(set(layout().values())) == len(layout())


def test_kind_is_spelt_in_lower_case() -> None:
    """A kind's name is what authors write in links."""
    assert [kind for kind in item_kinds() if kind != kind.lower() or " " in kind] == []
