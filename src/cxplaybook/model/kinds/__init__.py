"""One module per kind of file. The registry finds them: a new kind is a new module here, listed nowhere."""
