"""Bytes become text only where their encoding is stated or proven."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.errors import ReadError
from brandlint.readers.decode import decode, encode

COPY = "Für unser Büro in Köln suchen wir dich – ab sofort."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(COPY.encode(), "utf-8", id="utf-8 needs no statement"),
        pytest.param(codecs.BOM_UTF8 + COPY.encode(), "utf-8-sig", id="utf-8 with a mark"),
        pytest.param(
            codecs.BOM_UTF16_LE + COPY.encode("utf-16-le"), "utf-16-le-sig", id="little endian"
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + COPY.encode("utf-16-be"), "utf-16-be-sig", id="big endian"
        ),
        pytest.param(COPY.encode("utf-16-le"), "utf-16-le", id="every other byte is zero"),
        pytest.param(COPY.encode("utf-16-be"), "utf-16-be", id="every other byte is zero, first"),
        pytest.param(COPY.encode("cp1252"), "cp1252", id="only umlauts and a dash beyond ASCII"),
    ],
)
def test_text_comes_back_without_its_mark(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert decoded == (COPY, encoding)
    assert encode(*decoded) == data


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        pytest.param('<meta charset="iso-8859-1">', "cp1252", id="Latin-1 means Windows-1252"),
        pytest.param("<meta charset=windows-1250>", "cp1250", id="no quotes"),
        pytest.param(
            '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">',
            "iso8859-15",
            id="http-equiv",
        ),
        pytest.param('<?xml version="1.0" encoding="cp1252"?>', "cp1252", id="XML declaration"),
    ],
)
def test_a_page_is_believed_what_it_states(head: str, encoding: str) -> None:
    page = f"{head}<p>Grüße an die Kolleg:innen</p>"
    assert decode(page.encode(encoding), html=True) == (page, encoding)


def test_a_page_that_is_utf8_is_utf8_whatever_it_states() -> None:
    page = '<meta charset="iso-8859-1"><p>Grüße</p>'
    assert decode(page.encode(), html=True) == (page, "utf-8")


def test_a_page_in_ascii_keeps_the_encoding_it_states() -> None:
    page = '<meta charset="iso-8859-1"><p>Hallo</p>'
    assert decode(page.encode(), html=True).encoding == "cp1252"


@pytest.mark.parametrize("stated", ["utf-16", "klingon", "utf-7", "base64"])
def test_a_statement_that_cannot_be_true_counts_for_nothing(stated: str) -> None:
    page = f'<meta charset="{stated}"><p>Grüße</p>'
    assert decode(page.encode(), html=True) == (page, "utf-8")


def test_line_ends_and_controls_stay_as_they_are() -> None:
    text = "Eins\r\nZwei\rDrei\n\x01\x85Vier"
    assert decode(text.encode()).text == text


def test_bytes_that_windows_does_not_know_still_decode() -> None:
    data = b'<meta charset="windows-1252"><p>Gr\xfc\xdfe \x81</p>'
    decoded = decode(data, html=True)
    assert decoded.encoding == "latin-1"
    assert encode(*decoded) == data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "NUL", id="an image"),
        pytest.param(b"Hallo\x00Welt", "NUL", id="one NUL in a text"),
        pytest.param("Büro für".encode("mac-roman"), "UTF-8", id="an old Mac's umlauts"),
        pytest.param("Büro".encode() + "Büro".encode("latin-1"), "UTF-8", id="two encodings"),
        pytest.param(codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", "UTF-8", id="half a character"),
    ],
)
def test_what_can_only_be_guessed_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert reason in caught.value.wording.en
    assert reason in caught.value.wording.de


def test_the_first_odd_byte_is_named() -> None:
    with pytest.raises(ReadError, match="byte 6"):
        decode(b"Gehal\x81t")


@given(st.binary(max_size=80), st.booleans())
def test_any_bytes_decode_and_come_back_or_are_refused(data: bytes, html: bool) -> None:  # noqa: FBT001
    try:
        decoded = decode(data, html=html)
    except ReadError:
        return
    assert encode(*decoded) == data
    assert "\0" not in decoded.text


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=60))
def test_any_text_in_utf8_is_read(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
