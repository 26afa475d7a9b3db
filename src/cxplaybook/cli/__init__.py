"""The command line: options to plain values, values to the pipeline, results to text and an exit code.

The only package that prints or reads the clock. One module per command in `commands/`.
"""

from cxplaybook.cli.main import main

__all__ = ["main"]
