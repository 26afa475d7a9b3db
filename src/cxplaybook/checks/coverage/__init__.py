"""Places where the chain from business goal to response ends too early, or where nobody said why."""
