"""Checks of form: files that can't be read, fields that don't fit, numbers that can't be true."""
