"""Lets `python -m cxplaybook` do what the command `cxplaybook` does."""

from cxplaybook.cli import main

if __name__ == "__main__":
    main(prog_name="cxplaybook")
