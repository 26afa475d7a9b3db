"""Pages of a handbook: views to Markdown and HTML through the templates of `site_templates/`."""

from cxplaybook.pages.faults import TemplateFaultError
from cxplaybook.pages.page import Handbook, HandbookPage, NavigationEntry
from cxplaybook.pages.render import render

__all__ = ["Handbook", "HandbookPage", "NavigationEntry", "TemplateFaultError", "render"]
