"""Texts that could break a format, and a report that has one of them in every place."""

from __future__ import annotations

from typing import Final

import pytest

from brandlint.engine.places import Places
from brandlint.errors import Wording
from brandlint.findings import (
    Checked,
    Failure,
    Finding,
    Fix,
    Owner,
    Report,
    RuleNote,
    Severity,
    Silenced,
)
from brandlint.reporters.terminal import harmless
from brandlint.spans import Span

AWKWARD: Final = [
    pytest.param("a \x00 \x1b[31mrot\x07 \x0b\x0c \x7f \x85 \ufffe \uffff b", id="control"),
    pytest.param("]]> <![CDATA[ ]]&gt; <?xml?>", id="the end of CDATA"),
    pytest.param("::error file=x,line=1::bum %0A%25 ##[error]bum ::endgroup::", id="commands"),
    pytest.param("a | b || c |---|", id="pipes"),
    pytest.param("`a` ``` b ```` ~~~ c", id="backticks"),
    pytest.param("👩🏽\u200d💻 😀 gesucht 🇩🇪", id="emoji"),
    pytest.param("eins\r\nzwei\rdrei\n\n# vier\n- fünf\n\tsechs", id="CR LF"),
    pytest.param("\u202eslliks\u202c \u2066x\u2069 שלום עולם \u200f!", id="right to left"),
    pytest.param("</script><script>alert(1)</script> <b>&amp;</b> --> <!-- x", id="HTML"),
    pytest.param(
        "**fett** __k__ [x](javascript:y) ![b](http://x.example/) <http://x.example> \\* ~~d~~ $x$",
        id="Markdown",
    ),
    pytest.param("@alle #12 !34 ruft :tada: und www.x.example mail@x.example", id="calls"),
    pytest.param("1. # - + = > 2) am Anfang", id="signs of blocks"),
    pytest.param("halb \ud83d hier", id="half a character"),
    pytest.param("'\"\\ {seen} {{x}} {0} %s $1", id="quotes and placeholders"),
    pytest.param("x" * 70_000 + "ü", id="very long"),
]
RULE: Final = "p/slug"


def plain(text: str) -> str:
    """What people see of a text in one line."""
    return " ".join(harmless(text).split())


def whole(text: str) -> str:
    """What UTF-8 can hold of a text."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("?", "\ufffd")


def finding(source: str, seen: str, path: str = "jobs/a.md", **more: object) -> Finding:
    """A finding at the first place of some words."""
    start = source.index(seen)
    place = Places(path, source).place(Span(start, start + len(seen)), None, source)
    given: dict[str, object] = {
        "rule_id": RULE,
        "severity": Severity.WARNING,
        "owner": Owner.VOICE,
        "message": f"Nicht „{seen}“.",
    }
    return Finding(place, **(given | more))  # type: ignore[arg-type]


def awkward_report(text: str) -> Report:
    """A text in the message, why, fix, place, reason, rule, path and failure of a report."""
    source = f"Davor {text} danach, und noch einmal {text}."
    path = f"jobs/{text[:40]}.md".replace("\x00", "")
    one = finding(source, text, path, message=text, why=text, fix=Fix(text, safe=True))
    other = finding(
        source, "Davor", path, rule_id="p/other", related=(one.place,), owner=Owner.FACTS
    )
    return Report(
        documents=(Checked(path, "de", "job_posting", words=9),),
        findings=(other, one),
        failures=(Failure(f"kaputt {text[:40]}.md", Wording(text, text)),),
        notes=(Wording(text, text),),
        silenced=(Silenced(one, text), Silenced(other, text, "baseline")),
        rules={
            RULE: RuleNote(
                RULE,
                "forbidden-term",
                Severity.WARNING,
                Owner.VOICE,
                {"en": f"Not “{{seen}}” {text}"},
                {"en": text},
                ((text, "https://quelle.example/a b"), ("Buch", f"javascript:{text}")),
                "DE",
            )
        },
    )
