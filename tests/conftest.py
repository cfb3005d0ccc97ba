"""What all tests share: the network is cut off, and the interface speaks English."""

from __future__ import annotations

import os
import socket
from typing import NoReturn

import hypothesis
import pytest

# The same examples at each run: what fails, fails for everybody.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.load_profile("same")
os.environ["BRANDLINT_UI_LANGUAGE"] = "en"
os.environ.pop("NO_COLOR", None)
# A test that wants a cache says so.
os.environ["BRANDLINT_NO_CACHE"] = "1"
os.environ.pop("BRANDLINT_CACHE_DIR", None)


def _refuse(*_args: object, **_kwargs: object) -> NoReturn:
    raise AssertionError("brandlint never opens a network connection")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", _refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", _refuse)
    monkeypatch.setattr(socket, "getaddrinfo", _refuse)
