"""What is overdue, stale or out of step on the day it is."""
