"""The command line as a process: signals, pipes and what a terminal can show."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest


def _run(site, *arguments, **environment):
    command = [sys.executable, "-m", "brandlint", *arguments]
    return subprocess.Popen(
        command,
        cwd=site,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_leaves_no_traceback(site, jobs):
    text = (site / "jobs/pflege.md").read_bytes()
    for number in range(2500):
        (site / f"jobs/{number}.md").write_bytes(text * 20)
    process = _run(site, "check", "--jobs", jobs)
    time.sleep(2)  # until it has begun
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err.split() == [b"brandlint:", b"interrupted"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_a_reader_may_go_before_the_end(site):
    process = _run(site, "rules", "--format", "json")
    assert process.stdout.read(1) == b"["
    process.stdout.close()
    assert process.wait(timeout=60) == 0
    assert process.stderr.read() == b""


def test_a_terminal_that_lacks_characters_gets_escapes(site):
    old = {"PYTHONIOENCODING": "cp1252", "BRANDLINT_UI_LANGUAGE": "en"}
    out, err = _run(site, "explain", "marke/empty-phrase", **old).communicate(timeout=60)
    assert b"\\u2717   Freu dich" in out
    assert not err
    out, _ = _run(site, "check", "--format", "json", **old).communicate(timeout=60)
    assert json.loads(out.decode("utf-8"))["findings"]
