"""Metrics that steer the wrong way or nowhere, and listening that changes nothing."""
