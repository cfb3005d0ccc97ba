"""Makes findings as a run makes them, for baselines to accept."""

from __future__ import annotations

from datetime import date

from brandlint.engine.places import Places
from brandlint.findings import Finding, Owner, Severity
from brandlint.spans import Span

TODAY = date(2026, 3, 1)
TEXT = "Freu dich auf flache Hierarchien.\n\nFreu dich auf kurze Wege.\n"


def found(
    seen: str = "flache Hierarchien", *, rule: str = "marke/empty", **more: object
) -> Finding:
    start = TEXT.index(seen)
    span = Span(start, start + len(seen))
    given: dict[str, object] = {
        "rule_id": rule,
        "severity": Severity.WARNING,
        "owner": Owner.VOICE,
        "message": f"„{seen}“ sagt wenig.",
    }
    place = Places("jobs/koch.md", TEXT).place(span, span, TEXT.split("\n", maxsplit=1)[0])
    return Finding(place=place, **(given | more))  # type: ignore[arg-type]
