"""Turns a text into the claims that it makes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.documents import Annotation, Touchpoint
from brandlint.facts import Fact, Value
from brandlint.nlp.annotate import annotate
from brandlint.readers import read

Claims = Callable[..., list[tuple[Fact, Value]]]


@pytest.fixture
def claims() -> Claims:
    """Return a function that reads the facts and values of a text, in order."""

    def read_claims(
        text: str,
        format: str = "md",  # noqa: A002 - a format is called format
        language: str | None = None,
        touchpoint: Touchpoint | None = Touchpoint.JOB_POSTING,
    ) -> list[tuple[Fact, Value]]:
        document = read(f"jobs/ad.{format}", text.encode())
        annotated = annotate(
            document, [Annotation.CLAIMS], language=language, touchpoint=touchpoint
        )
        return [(claim.fact, claim.value) for claim in annotated.claims]

    return read_claims
