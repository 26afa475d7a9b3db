"""cxplaybook: a CX strategy playbook in YAML becomes a handbook for every role."""

__version__ = "0.1.0"
