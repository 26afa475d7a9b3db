"""Computed answers of single kinds, in a module per kind that has any, found by the kind's name.

`card(item, scope)` adds to cards and rows, `page(item, scope)` to the page, `part(item, scope)` to an item inside the
page of another, and `index(scope)` to the page that lists the kind. A name given here must not be the name of a field.
"""
