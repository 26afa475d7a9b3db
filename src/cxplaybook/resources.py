"""Finds the folders that ship with the program: schemas, templates and the example playbook.

Called by whoever reads one of them. It opens no file and knows nothing of what is inside.
"""

from pathlib import Path
from typing import Literal

ResourceName = Literal["schema", "site_templates", "example"]

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]
# A checkout keeps the example where every playbook has its content, so that it builds like any other.
_NAME_IN_CHECKOUT: dict[ResourceName, str] = {"example": "content"}


def resource(name: ResourceName) -> Path:
    """The folder of that name: inside the installed package, else in the checkout the package runs from.

    Raises:
        FileNotFoundError: neither has it, so the installation is damaged.
    """
    installed = _PACKAGE / name
    if installed.is_dir():
        return installed
    in_checkout = _CHECKOUT / _NAME_IN_CHECKOUT.get(name, name)
    if in_checkout.is_dir() and (_CHECKOUT / "pyproject.toml").is_file():
        return in_checkout
    raise FileNotFoundError(f"cxplaybook is installed without its {name} folder; install it again")
