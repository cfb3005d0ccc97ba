"""Checks files in several processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal
from threading import current_thread, main_thread
from typing import Final

from brandlint.engine.discover import Found
from brandlint.engine.options import Options
from brandlint.engine.outcome import Outcome
from brandlint.engine.session import Session
from brandlint.engine.single import outcome_of

# Large enough that handing over costs little, small enough that no process waits long at the end.
_CHUNK: Final = 16
# Windows can wait for no more.
_MOST_PROCESSES: Final = 61


def in_processes(files: Sequence[Found], options: Options) -> Iterator[Outcome]:
    """Yield what comes of each file, in their order."""
    # A fork would take threads of libraries along half-way; a new process is safe everywhere.
    fresh = get_context("spawn")
    chunks = -(-len(files) // _CHUNK)
    processes = min(options.jobs, chunks, _MOST_PROCESSES)
    with ProcessPoolExecutor(processes, fresh, _begin, (options,)) as pool:
        with _uninterrupted():
            outcomes = pool.map(_check, files, chunksize=_CHUNK)
        yield from outcomes


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start processes that Ctrl-C passes by: it ends this one, and this one ends them."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal(SIGINT, SIG_IGN)
    try:
        yield
    finally:
        signal(SIGINT, before)


_session: Session | None = None


def _begin(options: Options) -> None:
    """Give each process a session of its own, so that it loads packs once."""
    global _session  # noqa: PLW0603  (a pool's initializer can leave its work nowhere else)
    signal(SIGINT, SIG_IGN)
    _session = Session(options)


def _check(found: Found) -> Outcome:
    assert _session is not None
    return outcome_of(_session, found)
