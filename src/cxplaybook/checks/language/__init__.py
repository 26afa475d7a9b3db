"""Checks of languages and of the words that the organisation uses of its customers."""
