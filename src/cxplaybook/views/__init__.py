"""What each page shows, for one edition in one language, as plain values: no HTML, no Markdown."""

from cxplaybook.views.scope import Scope
from cxplaybook.views.site import PageView, SiteView, site

__all__ = ["PageView", "Scope", "SiteView", "site"]
