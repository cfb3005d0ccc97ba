"""What the YAML parser complains about, in words that help."""

from __future__ import annotations

from typing import Final

# Each entry: a part of the parser's own message, then the sentence for people.
_WORDINGS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "tab character",
        "a tab can't indent YAML: use spaces",
        "mit Tabulatoren lässt sich YAML nicht einrücken: nehmt Leerzeichen",
    ),
    (
        "mapping values are not allowed",
        "a colon is not allowed here: put the text in quotes, or check the indentation",
        (
            "ein Doppelpunkt ist hier nicht erlaubt: setzt den Text in Anführungszeichen oder "
            "prüft die Einrückung"
        ),
    ),
    (
        "could not find expected ':'",
        "a colon after the key is missing, or a line of text is not indented",
        "nach dem Schlüssel fehlt ein Doppelpunkt, oder eine Textzeile ist nicht eingerückt",
    ),
    (
        "cannot start any token",
        "a text can't begin with this sign: put it in quotes",
        "mit diesem Zeichen kann kein Text beginnen: setzt ihn in Anführungszeichen",
    ),
    (
        "did not find expected key",
        "this line doesn't fit the ones above: check its indentation and the quotes before it",
        (
            "diese Zeile passt nicht zu den vorigen: prüft die Einrückung und die "
            "Anführungszeichen davor"
        ),
    ),
    (
        "expected <block end>",
        "this line doesn't fit the ones above: check its indentation and the quotes before it",
        (
            "diese Zeile passt nicht zu den vorigen: prüft die Einrückung und die "
            "Anführungszeichen davor"
        ),
    ),
    (
        "block sequence entries are not allowed",
        "a list can't begin here: start it on a line of its own",
        "hier kann keine Liste beginnen: beginnt sie in einer eigenen Zeile",
    ),
    (
        "did not find expected '-' indicator",
        "this line doesn't belong to the list above: begin it with '- ' or check its indentation",
        "diese Zeile gehört nicht zur Liste davor: beginnt sie mit „- “ oder prüft die Einrückung",
    ),
    (
        "',' or ']'",
        "a comma or the closing ']' is missing",
        "hier fehlt ein Komma oder die schließende Klammer „]“",
    ),
    (
        "',' or '}'",
        "a comma or the closing '}' is missing",
        "hier fehlt ein Komma oder die schließende Klammer „}“",
    ),
    (
        "end of stream",
        "the file ends inside a quoted text: a closing quote is missing",
        "die Datei endet mitten in einem Text: ein schließendes Anführungszeichen fehlt",
    ),
    (
        "unexpected document indicator",
        "the text ends inside quotes: a closing quote is missing",
        "der Text endet innerhalb von Anführungszeichen: das schließende fehlt",
    ),
    (
        "escape",
        "the backslash has no meaning here: use single quotes, or write it twice",
        (
            "der Rückstrich hat hier keine Bedeutung: nehmt einfache Anführungszeichen oder "
            "verdoppelt ihn"
        ),
    ),
    (
        "undefined alias",
        "the name after '*' is not defined in this file: put a text that begins with '*' in quotes",
        (
            "der Name nach „*“ ist in dieser Datei nicht festgelegt: setzt einen Text, der mit „*“ "
            "beginnt, in Anführungszeichen"
        ),
    ),
    (
        "single document",
        "the file holds several documents: keep one of those that '---' separates",
        "die Datei enthält mehrere Dokumente: behaltet nur eines der durch „---“ getrennten",
    ),
    (
        "nesting",
        "the file is nested too deeply to be read: make it flatter",
        "die Datei ist zu tief verschachtelt: macht sie flacher",
    ),
    (
        "control characters",
        "the file holds a character that YAML does not allow: remove it",
        "die Datei enthält ein Zeichen, das YAML nicht erlaubt: entfernt es",
    ),
    (
        "aliases",
        "the aliases of this file repeat too much: write the values out",
        "die Verweise dieser Datei wiederholen zu viel: schreibt die Werte aus",
    ),
)


def wording_of(problem: str, context: str) -> tuple[str, str]:
    """Return an English and a German sentence for a complaint of the parser."""
    said = " ".join(filter(None, (context, problem))) or "unknown problem"
    for part, en, de in _WORDINGS:
        if part in said:
            return en, de
    return (
        f"this is no valid YAML ({said}): check quotes, colons and indentation",
        (
            f"das ist kein gültiges YAML ({said}): prüft Anführungszeichen, Doppelpunkte und "
            "Einrückung"
        ),
    )
