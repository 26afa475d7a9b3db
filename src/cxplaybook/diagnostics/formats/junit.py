"""Diagnostics as a JUnit report, which nearly every CI server shows as tests."""

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from cxplaybook.diagnostics.core import Reported
from cxplaybook.diagnostics.formats.reporter import Reporter, shown

# Characters that no XML document can hold, not even as a reference.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JUnit(Reporter):
    """A suite for each file and a case for each diagnostic: a failure if it fails the run, skipped if it is silent."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The report."""
        root = Element("testsuites", name="cxplaybook")
        ordered = sorted((*reported, *self.silenced), key=lambda entry: entry.sort_key)
        for path, entries in groupby(ordered, key=lambda entry: entry.diagnostic.place.path):
            self._suite(root, path, tuple(entries))
        return _written(root)

    def nothing(self) -> str:
        """The report with a case that passed, as servers take a report without any for a broken one."""
        root = Element("testsuites", name="cxplaybook")
        suite = SubElement(root, "testsuite", name="cxplaybook")
        SubElement(suite, "testcase", classname="cxplaybook", name=self.say("diagnostic.none"))
        for path, entries in groupby(self.silenced, key=lambda entry: entry.diagnostic.place.path):
            self._suite(root, path, tuple(entries))
        return _written(root)

    def _suite(self, root: Element, path: str, entries: Sequence[Reported]) -> None:
        suite = SubElement(root, "testsuite", name=_clean(f"{self.style.prefix}{path}"))
        for entry in entries:
            self._case(suite, entry)

    def _case(self, suite: Element, entry: Reported) -> None:
        said, place = self.sentences(entry), shown(self.in_repository(entry.diagnostic.place))
        name = f"{entry.info.code} {entry.info.name} ({place})"
        case = SubElement(suite, "testcase", classname=f"cxplaybook.{entry.info.family}", name=_clean(name))
        text = _clean(f"{place}: {said.says}\n{self.say('diagnostic.help')}: {said.help}")
        if entry.silence:
            reason = entry.silence.reason(self.style.language) or self.say(f"silencer.{entry.silence.by}")
            SubElement(case, "skipped", message=_clean(reason))
        elif entry.severity.rank <= self.style.limit.rank:
            SubElement(case, "failure", message=_clean(said.says), type=str(entry.severity)).text = text
        else:
            SubElement(case, "system-out").text = text


def _written(root: Element) -> str:
    """The document, with its counts."""
    for suite in (*root, root):
        cases = list(suite.iter("testcase"))
        suite.set("tests", str(len(cases)))
        suite.set("failures", str(sum(case.find("failure") is not None for case in cases)))
        suite.set("skipped", str(sum(case.find("skipped") is not None for case in cases)))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _clean(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
