"""What is new in an edition, as an Atom feed (RFC 4287) for intranets and feed readers.

Where the site's address is unknown, links are seen from the handbook's folder: there the feed belongs. The id of an
entry is made of what it is about, so a reader sees an entry once, however its words change.
"""

from datetime import date, datetime, time
from html import escape
from io import StringIO

from feedgenerator import Atom1Feed

from cxplaybook.export.format import Export
from cxplaybook.export.news import Event, News, news
from cxplaybook.values import zone_of


class Atom(Export):
    """A feed, newest first."""

    def content(self) -> bytes:
        """The feed."""
        settings = self.scope.playbook.settings
        found = news(self.scope)
        feed = _Feed(
            title=self.text(settings.title),
            link=f"{self.handbook}index.html",
            description=None,
            language=self.scope.language,
            author_name=self.text(settings.organisation),
            feed_guid=self._id(f"{self.scope.edition}/{self.scope.language}"),
            # A feed without entries is as new as the playbook is read.
            updated=self._moment(found[0].day if found else self.scope.today),
        )
        for entry in found:
            self._add(feed, entry)
        text = StringIO()
        feed.write(text, "utf-8")
        return (text.getvalue() + "\n").encode()

    def _add(self, feed: Atom1Feed, entry: News) -> None:
        happened = self._moment(entry.day)
        feed.add_item(
            title=self.scope.words(f"news.{entry.event}", title=self.name(entry.about)),
            link=self.page(entry.about),
            description="".join(f"<p>{escape(self.text(text))}</p>" for text in entry.texts),
            pubdate=happened,
            updateddate=happened,
            unique_id=self._id(_name(entry)),
            categories=[self.scope.words.heading(f"kind.{entry.about.kind}")],
        )

    def _id(self, name: str) -> str:
        """A tag URI (RFC 4151). Its day only has to be one on which the authority was the organisation's: always."""
        return f"tag:{self.authority},2026:{name}"

    def _moment(self, day: date) -> datetime:
        """The beginning of a day where the organisation is."""
        return datetime.combine(day, time(), zone_of(self.scope.playbook.settings.time_zone))


def _name(entry: News) -> str:
    name = f"{entry.event}/{entry.about.kind}/{entry.about.id}"
    # A story happens once, but a rule that fires again is news again.
    return f"{name}/{entry.day}" if entry.event is Event.FIRED else name


class _Feed(Atom1Feed):  # type: ignore[misc]  # no types are published for it
    """A feed that says itself when it was new; without entries the library would read the clock."""

    def latest_post_date(self) -> datetime:
        """When something new came last."""
        updated: datetime = self.feed["updated"]
        return updated
