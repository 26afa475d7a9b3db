"""Checks that what people are told can be done, seen and missed."""
