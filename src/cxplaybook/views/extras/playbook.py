"""What the page about the handbook shows beside the settings: its languages by name."""

from collections.abc import Mapping

from cxplaybook.language import language
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.views.scope import Scope


def page(item: Settings, _scope: Scope) -> Mapping[str, object]:
    """`language_names`: what the languages call themselves, the default first."""
    return {"language_names": tuple(language(code).own_name for code in item.languages)}
