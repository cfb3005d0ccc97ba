"""The report as SARIF 2.1.0, for code scanning at GitHub and elsewhere, and for editors.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final
from urllib.parse import quote

from brandlint import __version__
from brandlint.errors import Wording
from brandlint.findings import Finding, Fix, Place, Report, RuleNote, Silenced
from brandlint.reporters._identity import Identified, from_top, identified
from brandlint.reporters._markdown import code, escaped, linked

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_HOME: Final = "https://github.com/brandlint/brandlint"
# GitHub rejects a whole file in which one result has more.
_MOST_LOCATIONS: Final = 1_000
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_ABSOLUTE: Final = re.compile(r"/|[A-Za-z]:/")
_PLACEHOLDER: Final = re.compile(r"\{\{|\}\}|\{[a-z_]+\}")
_URI_SIGNS: Final = "%/:=&?~#+!$,;'@()*[]"
_ACCEPTED_IN: Final = {"text": "inSource", "baseline": "external"}
_PROBLEMS: Final = {"note": "recommendation", "warning": "warning", "error": "error"}

_Data = dict[str, Any]


def render(report: Report, language: str, *, folder: str = "") -> Iterator[str]:
    """Yield the report as one SARIF log, a result a line.

    `folder` leads from the top of the repository to the folder that paths are found from: URIs
    are relative to the top, as code scanning wants them.
    """
    log = _Log(report, language, folder)
    yield f'{{"$schema":"{_SCHEMA}","version":"2.1.0","runs":[{{\n'
    for key, value in log.head().items():
        yield f'"{key}":{_json(value)},\n'
    yield '"results":['
    between = "\n"
    for result in log.results():
        yield between + _json(result)
        between = ",\n"
    yield "\n]}]}\n"


def _json(value: object) -> str:
    dumped = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # Half a character can't be written as UTF-8.
    return _SURROGATES.sub("\ufffd", dumped)


class _Log:
    """A run of SARIF: its rules and files by number, and what was found."""

    def __init__(self, report: Report, language: str, folder: str) -> None:
        self._report = report
        self._language = language
        self._folder = folder
        self._firsts: dict[str, Finding] = {}
        for finding in chain(report.findings, (one.finding for one in report.silenced)):
            self._firsts.setdefault(finding.rule_id, finding)
        self._rules = {rule_id: number for number, rule_id in enumerate(sorted(self._firsts))}
        paths = [document.path for document in report.documents]
        self._files = {path: number for number, path in enumerate(paths)}

    def head(self) -> _Data:
        """Return all but the results."""
        return {
            "tool": {"driver": self._driver()},
            "language": self._language,
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "invocations": [self._invocation()],
            "artifacts": [
                {
                    "location": self._file(document.path, numbered=False),
                    "roles": ["analysisTarget"],
                    "properties": {
                        "language": document.language,
                        "touchpoint": document.touchpoint,
                        "words": document.words,
                    },
                }
                for document in self._report.documents
            ],
        }

    def results(self) -> Iterator[_Data]:
        """Yield the findings, then the accepted ones with who accepted them, and why."""
        silenced = sorted(self._report.silenced, key=lambda one: one.finding.sort_key)
        for one in identified(self._report.findings, self._folder):
            yield self._result(one, [])
        accepted = identified((one.finding for one in silenced), self._folder)
        for one, silence in zip(accepted, silenced, strict=True):
            yield self._result(one, [_suppression(silence)])

    def _driver(self) -> _Data:
        return {
            "name": "brandlint",
            "version": __version__,
            "semanticVersion": __version__,
            "informationUri": _HOME,
            "rules": [self._rule(rule_id) for rule_id in self._rules],
        }

    def _rule(self, rule_id: str) -> _Data:
        former = self._firsts[rule_id].former
        return {
            "id": rule_id,
            **self._described(self._report.rules.get(rule_id) or self._own(rule_id)),
            **({"deprecatedIds": list(former)} if former else {}),
        }

    def _own(self, rule_id: str) -> RuleNote:
        """Return what is known of a rule that no pack holds."""
        first = self._firsts[rule_id]
        why = {self._language: first.why}
        return RuleNote(rule_id, "", first.severity, first.owner, why, why)

    def _described(self, note: RuleNote) -> _Data:
        message = _plain(_in_language(note.message, self._language)) or note.id
        why = _plain(_in_language(note.why, self._language)) or message
        links = [url for _, url in note.sources if url.startswith(("https://", "http://"))]
        return {
            "shortDescription": {"text": message},
            "fullDescription": {"text": why},
            "help": self._help(note, why),
            **({"helpUri": quote(links[0], safe=_URI_SIGNS)} if links else {}),
            "defaultConfiguration": {"level": note.severity.label},
            "properties": {
                "tags": [tag for tag in (note.owner.value, note.check) if tag],
                "problem.severity": _PROBLEMS[note.severity.label],
            },
        }

    def _help(self, note: RuleNote, why: str) -> _Data:
        """Return why a rule is there, its grounds, and where to read more."""
        label = Wording("Source", "Quelle").in_language(self._language)
        shown = f"brandlint explain {note.id}"
        text = [why, note.jurisdiction, *(f"{label}: {t} {u}".rstrip() for t, u in note.sources)]
        markdown = [escaped(why, leading=True), escaped(note.jurisdiction, leading=True)]
        markdown += [f"{label}: {linked(title, url)}" for title, url in note.sources]
        return {
            "text": "\n\n".join(part for part in (*text, shown) if part),
            "markdown": "\n\n".join(part for part in (*markdown, code(shown)) if part),
        }

    def _invocation(self) -> _Data:
        failed = [
            {
                "level": "error",
                "message": {"text": failure.reason.in_language(self._language)},
                "locations": [{"physicalLocation": {"artifactLocation": self._file(failure.path)}}],
            }
            for failure in self._report.failures
        ]
        notes = [
            {"level": "note", "message": {"text": note.in_language(self._language)}}
            for note in self._report.notes
        ]
        return {
            "executionSuccessful": not failed,
            "toolExecutionNotifications": [*failed, *notes],
        }

    def _result(self, one: Identified, suppressions: list[_Data]) -> _Data:
        finding = one.finding
        places = [finding.place, *(finding.related if finding.grouped else ())]
        related = () if finding.grouped else finding.related
        result: _Data = {
            "ruleId": finding.rule_id,
            "ruleIndex": self._rules[finding.rule_id],
            "level": finding.severity.label,
            "message": {"text": finding.message},
            "locations": [self._location(place) for place in places[:_MOST_LOCATIONS]],
            "fingerprints": {"brandlint/v1": one.fingerprint},
            # What GitHub knows an alert by.
            "partialFingerprints": {
                "primaryLocationLineHash": f"{finding.place.fingerprint}:{one.number}"
            },
            # SARIF wants them for all results or for none.
            "suppressions": suppressions,
            "properties": _properties(finding),
        }
        if related:
            result["relatedLocations"] = [
                {
                    "id": number,
                    **self._location(place),
                    "message": {"text": place.text or place.path},
                }
                for number, place in enumerate(related[:_MOST_LOCATIONS], 1)
            ]
        if finding.fixes:
            result["fixes"] = [self._fix(finding.fixes)]
        return result

    def _location(self, place: Place) -> _Data:
        region: _Data = _region(place)
        if place.text:
            region["snippet"] = {"text": place.text}
        return {"physicalLocation": {"artifactLocation": self._file(place.path), "region": region}}

    def _fix(self, fixes: Iterable[tuple[Place, Fix]]) -> _Data:
        """Return all fixes of a finding as one: several would be a choice between them."""
        replacements: dict[str, list[_Data]] = defaultdict(list)
        for place, fix in fixes:
            replacement = {
                "deletedRegion": _region(place),
                "insertedContent": {"text": fix.replacement},
            }
            replacements[place.path].append(replacement)
        label = Wording("Say “{0}”", "„{0}“ schreiben").in_language(self._language)
        words = ", ".join(dict.fromkeys(fix.replacement for _, fix in fixes))
        return {
            "description": {"text": label.replace("{0}", words)},
            "artifactChanges": [
                {"artifactLocation": self._file(path), "replacements": changes}
                for path, changes in replacements.items()
            ],
            "properties": {"safe": all(fix.safe for _, fix in fixes)},
        }

    def _file(self, path: str, *, numbered: bool = True) -> _Data:
        found = from_top(path, self._folder)
        uri = quote(found, safe="/~", errors="replace")
        index = {"index": self._files[path]} if numbered and path in self._files else {}
        if _ABSOLUTE.match(found):
            return {"uri": f"file://{'' if found.startswith('/') else '/'}{uri}", **index}
        return {"uri": uri, "uriBaseId": "%SRCROOT%", **index}


def _region(place: Place) -> _Data:
    return {
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    }


def _properties(finding: Finding) -> _Data:
    marks = {"draft": finding.draft, "calendar": finding.calendar}
    return {
        "owner": finding.owner.value,
        **({"why": finding.why} if finding.why else {}),
        **{name: True for name, holds in marks.items() if holds},
    }


def _suppression(silence: Silenced) -> _Data:
    kind = {"kind": _ACCEPTED_IN[silence.by], "status": "accepted"}
    return kind | ({"justification": silence.reason} if silence.reason else {})


def _plain(template: str) -> str:
    """Return the words of a rule without what it puts into them for each finding."""
    return _PLACEHOLDER.sub(
        lambda found: found[0][0] if found[0] in ("{{", "}}") else "…", template
    )


def _in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text of a language; where it is missing, English, then any there is."""
    known = (texts[wanted] for wanted in (language, "en", "de") if wanted in texts)
    return next(chain(known, texts.values()), "")
