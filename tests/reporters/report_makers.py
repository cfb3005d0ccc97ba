"""Makes reports as runs make them, for reporters to show."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from brandlint.engine.places import Places
from brandlint.errors import Wording
from brandlint.facts import Claim, Fact
from brandlint.facts.values import Named, Range
from brandlint.findings import (
    Checked,
    Failure,
    Finding,
    Fix,
    Owner,
    Page,
    PageBlock,
    Report,
    RuleNote,
    Severity,
    Silenced,
    Tone,
    Trait,
)
from brandlint.spans import Span

AD = (
    "😀 Koch gesucht\n\nFreu dich auf flache Hierarchien und 30 Tage Urlaub.\n\nJung und dynamisch."
)
POSTING = "Koch (m/w/d)\n\nDu hast 28 Tage Urlaub.\n\nWir sind ein junges Team."
SCRIPT = (
    "</script><script>window.broken = 1</script>\n\n"
    '<img src=x onerror="window.broken = 2"> <!-- <b>fett</b> &amp; {{brand}} ${1} \u2028\n\n'
    "Ein junges Team."
)
RULE = RuleNote(
    "fairness-de/young-team",
    "regex",
    Severity.ERROR,
    Owner.VOICE,
    {"de": "„{seen}“ sagt etwas übers Alter."},
    {"de": "Gerichte sahen darin ein Indiz."},
    (("Ein Urteil", "https://gericht.example/1"), ("Ein Buch", "javascript:alert(1)")),
    "DE",
)


def blocks(text: str) -> tuple[PageBlock, ...]:
    kinds = ["title", "paragraph", "list_item"]
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    return tuple(PageBlock(kinds[min(at, 2)], 0, span) for at, span in enumerate(spans))


def finding(path: str, text: str, seen: str = "", **more: object) -> Finding:
    start = text.index(seen)
    span = Span(start, start + len(seen))
    given: dict[str, object] = {
        "rule_id": "clarity-de/empty-phrase",
        "severity": Severity.WARNING,
        "owner": Owner.VOICE,
        "message": f"„{seen}“ sagt wenig.",
        "why": "Das liest man oft.",
    }
    place = Places(path, text).place(span, span if seen else None)
    return Finding(place=place, **(given | more))  # type: ignore[arg-type]


def report() -> Report:
    """An ad, a posting that contradicts it, and a text that would like to be a script."""
    place = Places("jobs/koch.md", POSTING).place(*[Span(POSTING.index("28"), 36)] * 2)
    age = {"rule_id": RULE.id, "severity": Severity.ERROR, "why": "Gerichte sahen ein Indiz."}
    leave = {"rule_id": "journey/contradiction-leave", "owner": Owner.FACTS, "related": (place,)}
    missing = {
        "rule_id": "facts-de/missing-salary",
        "owner": Owner.FACTS,
        "message": "Es fehlt: Gehalt.",
    }
    site = {
        "rule_id": "postings-de/structured-data",
        "owner": Owner.SITE,
        "severity": Severity.NOTE,
    }
    found = [
        finding("ads/koch.md", AD, "flache Hierarchien", fix=Fix("kurze Wege", safe=True)),
        finding("ads/koch.md", AD, "30 Tage Urlaub", **leave),
        finding("ads/koch.md", AD, "Jung und dynamisch", **age),
        finding("ads/koch.md", AD, "dynamisch"),
        finding("jobs/koch.md", POSTING, **missing),
        finding("jobs/koch.md", POSTING, "junges Team", **age),
        finding("jobs/koch.md", POSTING, "Koch", **site),
        finding("jobs/skript.md", SCRIPT, "<script>window.broken = 1</script>"),
        finding("jobs/skript.md", SCRIPT, "junges Team", **age),
    ]
    texts = {"ads/koch.md": AD, "jobs/koch.md": POSTING, "jobs/skript.md": SCRIPT}
    return Report(
        documents=tuple(_checked(path, text) for path, text in texts.items()),
        findings=tuple(sorted(found, key=lambda one: one.sort_key)),
        failures=(Failure("jobs/kaputt.docx", Wording("is broken", "ist <b>kaputt</b>")),),
        notes=(Wording("A note.", "Eine Notiz."),),
        skipped=2,
        silenced=(Silenced(finding("jobs/koch.md", POSTING, "Team"), "steht im Leitbild"),),
        rules={RULE.id: RULE},
        pages=tuple(_page(path, text) for path, text in texts.items()),
    )


def site(count: int) -> Report:
    """A whole site: so many postings of 400 words with a dozen findings each."""
    text = "Koch gesucht\n\n" + "\n\n".join(["Wir sind ein junges Team mit Herz. " * 7] * 8)
    paths = [f"jobs/{number:03}.md" for number in range(count)]
    one = [finding("x", text, seen) for seen in ("Koch", "junges", "Team", "Herz")] * 3
    return Report(
        documents=tuple(_checked(path, text) for path in paths),
        findings=tuple(_moved(found, path) for path in paths for found in one),
        pages=tuple(_page(path, text) for path in paths),
    )


def _moved(found: Finding, path: str) -> Finding:
    return replace(found, place=replace(found.place, path=path))


def _checked(path: str, text: str) -> Checked:
    touchpoint = "ad" if path.startswith("ads") else "job_posting"
    return Checked(path, "de", touchpoint, words=len(text.split()))


def _page(path: str, text: str) -> Page:
    return Page(path, text, blocks(text), tuple(_claims(text)), _tone(path))


def _claims(text: str) -> Iterable[Claim]:
    for match in re.finditer(r"(\d+) Tage", text):
        days = float(match[1])
        yield Claim(Fact.VACATION_DAYS, Range(days, days), Span(*match.span()))
    yield Claim(Fact.TITLE, Named(text.splitlines()[0]), Span(0, 4))


def _tone(path: str) -> Tone:
    trait = Trait(Wording("questions", "Fragen"), Wording("asks", "fragt nie"), -2.5)
    return Tone(0.2 if path.startswith("ads") else 0.8, 0.5, 0.7, (trait,))
