"""Computed answers of single kinds: `card(item, scope)` for cards and rows, `page(item, scope)` for the page.

One module per kind that has any, found by the kind's name. A name given here must not be the name of a field.
"""
