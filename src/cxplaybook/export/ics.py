"""What of an edition has a day, as iCalendar (RFC 5545) for calendars that subscribe to a file.

Every occasion lasts a whole day and blocks nobody's time. Its UID is made of what it is about, so a calendar moves what
it has when the day changes. What comes every year is one event with a rule.
"""

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event, Timezone

from cxplaybook.export.format import Export
from cxplaybook.export.occasions import Occasion, occasions
from cxplaybook.model.kinds.management_model import ClockEntry, Forum
from cxplaybook.model.kinds.roadmap import RoadmapItem
from cxplaybook.values import zone_of


class Ics(Export):
    """A calendar with every occasion."""

    def content(self) -> bytes:
        """The calendar."""
        settings, zone = self.scope.playbook.settings, self._zone()
        calendar = Calendar()
        calendar.add("prodid", "-//cxplaybook//cxplaybook//EN")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        calendar.add("name", self.text(settings.title))
        # Older calendars know only these two.
        calendar.add("x-wr-calname", self.text(settings.title))
        calendar.add("x-wr-timezone", zone["tzid"])
        # A calendar isn't valid without a part, and an edition may have nothing with a day.
        calendar.add_component(zone)
        for occasion in occasions(self.scope):
            calendar.add_component(self._event(occasion))
        content: bytes = calendar.to_ical()
        return content

    def _zone(self) -> Timezone:
        """The organisation's time zone, in this year and the next."""
        zone, year = zone_of(self.scope.playbook.settings.time_zone), self.scope.today.year
        return Timezone.from_tzinfo(zone, str(zone), date(year, 1, 1), date(year + 2, 1, 1))

    def _event(self, occasion: Occasion) -> Event:
        event, about = Event(), occasion.about
        event.add("uid", f"{occasion.name}.{about.kind}.{about.id}@{self.authority}")
        event.add("dtstamp", datetime.combine(self.scope.today, time(), UTC))
        event.add("dtstart", occasion.day)
        event.add("dtend", occasion.day + timedelta(days=1))
        if occasion.months:
            # -1: the month's last day.
            rule = {"freq": "yearly", "interval": occasion.years, "bymonth": list(occasion.months), "bymonthday": -1}
            event.add("rrule", rule)
        event.add("summary", self.scope.words(f"occasion.{occasion.name}", title=self.name(about)))
        if description := self._description(occasion):
            event.add("description", description)
        event.add("categories", [self.scope.words.heading(f"kind.{about.kind}")])
        if self.site_url:
            event.add("url", self.page(about))
        event.add("transp", "TRANSPARENT")
        return event

    def _description(self, occasion: Occasion) -> str:
        item, words = self.scope.graph.items[occasion.about], self.scope.words
        lines = []
        if isinstance(item, Forum):
            lines.append(self.text(item.purpose))
        if isinstance(item, ClockEntry | RoadmapItem):
            lines.append(self.text(item.outcome))
        if occasion.owner:
            lines.append(f"{words.heading('part.owner')}: {self.name(occasion.owner)}")
        if occasion.months:
            lines.append(words("occasion.month-only"))
        return "\n".join(line for line in lines if line)
