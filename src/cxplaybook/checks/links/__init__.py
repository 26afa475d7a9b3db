"""Checks of links: ids that nobody has, things of the wrong kind, readers who may not follow."""
