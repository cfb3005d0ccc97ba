"""What comes of one file: checked, or fixed where that is asked for."""

from __future__ import annotations

from brandlint.engine.discover import Found
from brandlint.engine.outcome import Outcome
from brandlint.engine.session import Session


def outcome_of(session: Session, found: Found, data: bytes | None = None) -> Outcome:
    """Check a file, or `data` as its content; fix it, where the options ask for that."""
    if session.options.fixing is None:
        return session.check(found, data)
    # Late, for it reads texts, which a run over unchanged ones does not.
    from brandlint.engine.fixing import fixed  # noqa: PLC0415 - see above

    return fixed(session, found, session.options.fixing, data)
