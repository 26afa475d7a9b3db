"""Questions answered from the playbook as of a day: pure functions from model to small frozen results.

Checks, views and commands share them, so that a number on a page and a diagnostic never disagree. Nothing here is
shown, and nothing reads a file or the clock.
"""
