"""What check type `drift` says of what it finds."""

from __future__ import annotations

from collections.abc import Sequence

from brandlint.errors import Wording
from brandlint.voice.describing import advice, against_approved, against_rest, against_target
from brandlint.voice.drift import Drift, Driver, Missed
from brandlint.voice.inside import Foreign


def said(one: Missed | Driver) -> dict[str, str | Wording]:
    """Say of one feature how far it is off, and what to do."""
    if isinstance(one, Driver):
        return {"drift": against_approved(one.difference), "advice": advice(one.difference)}
    todo = one.feature.less if one.too_much else one.feature.more
    return {"drift": against_target(one.feature, one.value, one.target), "advice": todo}


def overall(found: Drift) -> dict[str, str | Wording]:
    """Say of a text as a whole how near it is, and where to begin."""
    labels = [driver.difference.feature.label for driver in found.drivers]
    near, usual = (f"{value or 0:.2f}" for value in (found.nearness, found.typical))
    return {
        "drift": Wording(
            f"The text does not sound like the approved ones (nearness {near}, usually {usual},"
            f" at least {found.threshold:.2f})",
            f"Der Text klingt nicht wie die freigegebenen (Nähe {near}, üblich {usual},"
            f" mindestens {found.threshold:.2f})".replace(".", ","),
        ),
        "advice": Wording(
            f"begin with {_list([label.en for label in labels])}" if labels else "read it aloud",
            f"am besten beginnen bei: {_list([label.de for label in labels])}"
            if labels
            else "laut lesen und vergleichen",
        ),
    }


def elsewhere(foreign: Foreign) -> dict[str, str | Wording]:
    """Say of a stretch what sets it apart from the rest of its text."""
    said = [against_rest(one) for one in foreign.differences[:2]]
    return {
        "drift": Wording(
            f"This part speaks in another voice ({'; '.join(one.en for one in said)})",
            f"Dieser Teil spricht mit anderer Stimme ({'; '.join(one.de for one in said)})",
        ),
        "advice": Wording("say it in your own voice", "in der eigenen Stimme sagen"),
    }


def _list(labels: Sequence[str]) -> str:
    return ", ".join(labels)
