"""The sheets of a fact sheet and their columns, with every name that people give them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from brandlint.errors import Wording
from brandlint.sheets.words import Lexicon

Area = Literal["facts", "requirements", "everyday", "honest", "questions"]


@dataclass(frozen=True, slots=True)
class Field:
    """A column by what it holds: its header, its width, and other headers for the same."""

    header: Wording
    width: int
    kind: Literal["text", "date", "number"] = "text"
    synonyms: tuple[str, ...] = ()


FIELDS: Final[Mapping[str, Field]] = {
    "area": Field(Wording("Area", "Bereich"), 16, synonyms=("Blatt", "Sheet", "Thema")),
    "fact": Field(
        Wording("Fact", "Fakt"),
        24,
        synonyms=("Fakten", "Angabe", "Merkmal", "Was", "Worum es geht", "Facts", "What"),
    ),
    "value": Field(
        Wording("Value", "Wert"),
        34,
        synonyms=(
            "Inhalt", "Werte", "Stand", "Angabe Wert", "Was gilt", "Es gilt", "Was stimmt",
            "Zusage", "Eintrag", "Ausprägung", "Höhe", "Details", "Values", "What is true",
            "Content",
        ),
    ),
    "kind": Field(
        Wording("Kind", "Art"), 20, synonyms=("Art der Anforderung", "Kategorie", "Type", "Typ")
    ),
    "requirement": Field(
        Wording("Requirement", "Anforderung"), 34, synonyms=("Anforderungen", "Requirements")
    ),
    "level": Field(
        Wording("Must or nice to have", "Muss oder kann"),
        12,
        synonyms=("Muss/Kann", "Pflicht", "Muss", "Stufe", "Level", "Must", "Must or nice"),
    ),
    "years": Field(
        Wording("Years", "Jahre"), 8, "number", ("Jahre Erfahrung", "Years of experience")
    ),
    "key": Field(Wording("Short name", "Kürzel"), 20, synonyms=("Schlüssel", "Key", "Kurzname")),
    "text": Field(
        Wording("What is true", "Was stimmt"),
        50,
        synonyms=("Text", "Aussage", "Einblick", "Beschreibung", "Insight", "Description"),
    ),
    "question": Field(
        Wording("Question", "Frage"), 50, synonyms=("Fragen", "Frage von Bewerbenden", "Questions")
    ),
    "answers": Field(
        Wording("Agreed answers", "Vereinbarte Antworten"),
        50,
        synonyms=("Antwort", "Antworten", "Vereinbarte Antwort", "Answer", "Answers"),
    ),
    "touchpoints": Field(
        Wording("Must appear in", "Muss stehen in"),
        22,
        synonyms=("Pflicht in", "Wo", "Textsorte", "Textsorten", "Touchpoint", "Touchpoints"),
    ),
    "vouched_by": Field(
        Wording("Who vouches", "Wer steht dafür ein"),
        22,
        synonyms=(
            "Verantwortlich", "Verantwortliche", "Freigegeben von", "Bestätigt von", "Wer",
            "Bestätigt durch", "Zuständig", "Name", "Wer steht ein", "Wer bürgt", "Freigabe",
            "Freigabe durch", "Bestätigung", "Owner", "Vouched by", "Approved by", "Confirmed by",
        ),
    ),
    "valid_from": Field(
        Wording("Valid from", "Gilt ab"),
        12,
        "date",
        ("Gültig ab", "Gültig von", "Ab", "Von", "Seit", "Gilt seit", "From", "Since"),
    ),
    "valid_until": Field(
        Wording("Valid until", "Gilt bis"),
        12,
        "date",
        ("Gültig bis", "Bis", "Läuft aus", "Ablauf", "Until", "To", "Expires"),
    ),
    "role": Field(
        Wording("Role", "Rolle"), 20, synonyms=("Gilt für Rolle", "Stelle", "Beruf", "Position")
    ),
    "location": Field(
        Wording("Location", "Ort"), 16, synonyms=("Standort", "Gilt für Ort", "Haus", "Site")
    ),
    "seniority": Field(
        Wording("Seniority", "Seniorität"),
        14,
        synonyms=("Karrierestufe", "Erfahrungsstufe", "Seniority level"),
    ),
    "contract": Field(
        Wording("Contract", "Vertrag"),
        14,
        synonyms=("Vertragsart", "Beschäftigungsart", "Contract type"),
    ),
    "wordings": Field(
        Wording("Wordings", "Formulierungen"),
        36,
        synonyms=(
            "Formulierung", "Wording", "Vereinbarte Formulierungen", "So sagen wir es",
            "Anerkannte Formulierungen", "Accepted wordings",
        ),
    ),
    "source": Field(
        Wording("Source", "Quelle"), 24, synonyms=("Beleg", "Grundlage", "Herkunft", "Sources")
    ),
    "note": Field(
        Wording("Note", "Notiz"),
        36,
        synonyms=("Anmerkung", "Anmerkungen", "Bemerkung", "Kommentar", "Hinweis", "Notes"),
    ),
    "texts": Field(Wording("Texts", "Texte"), 8, "number", ("Anzahl Texte", "Number of texts")),
    "evidence": Field(
        Wording("Found in", "Fundstellen"), 60, synonyms=("Belege", "Zitate", "Evidence", "Quotes")
    ),
}  # fmt: skip

_TRUST: Final = ("vouched_by", "valid_from", "valid_until")
# What helps to decide stands beside where the decision is written down.
_DECISION: Final = ("vouched_by", "texts", "note", "valid_from", "valid_until")
_SCOPE: Final = ("role", "location", "seniority", "contract")

COLUMNS: Final[Mapping[Area, tuple[str, ...]]] = {
    "facts": ("fact", "value", *_DECISION, *_SCOPE, "wordings", "source", "evidence"),
    "requirements": (
        "kind", "requirement", "level", "years", *_DECISION, *_SCOPE, "wordings", "source",
        "evidence",
    ),
    "everyday": ("key", "text", *_TRUST, "touchpoints", *_SCOPE, "wordings", "source", "note"),
    "honest": ("key", "text", *_TRUST, "touchpoints", *_SCOPE, "wordings", "source", "note"),
    "questions": (
        "key", "question", *_TRUST, "touchpoints", *_SCOPE, "answers", "source", "note",
    ),
}  # fmt: skip
# Without these, a table is no such sheet.
NEEDED: Final[Mapping[Area, frozenset[str]]] = {
    "facts": frozenset({"fact", "value"}),
    "requirements": frozenset({"requirement"}),
    "everyday": frozenset({"text"}),
    "honest": frozenset({"text"}),
    "questions": frozenset({"question"}),
}
# A CSV file holds all sheets in one table: what a column means there is for its area to say.
CSV_COLUMNS: Final = (
    "area", "fact", "value", "level", "years", *_TRUST, "touchpoints", *_SCOPE, "wordings",
    "source", "note", "texts", "evidence",
)  # fmt: skip
CSV_MEANINGS: Final[Mapping[Area, Mapping[str, str]]] = {
    "facts": {},
    "requirements": {"fact": "kind", "value": "requirement"},
    "everyday": {"fact": "key", "value": "text"},
    "honest": {"fact": "key", "value": "text"},
    "questions": {"fact": "key", "value": "question", "wordings": "answers"},
}

AREAS: Final[Mapping[Area, Wording]] = {
    "facts": Wording("Facts", "Fakten"),
    "requirements": Wording("Requirements", "Anforderungen"),
    "everyday": Wording("Everyday", "Alltag"),
    "honest": Wording("Honestly", "Ehrlich gesagt"),
    "questions": Wording("Questions", "Fragen"),
}
GUIDE: Final = Wording("Guide", "Anleitung")

AREA_NAMES: Final = Lexicon(
    {str(area): name for area, name in AREAS.items()},
    {
        "facts": ("Fakt", "Fact", "Faktenblatt"),
        "requirements": ("Anforderung", "Requirement", "Profil"),
        "everyday": ("Alltag im Job", "Arbeitsalltag", "Daily work"),
        "honest": ("Ehrlich", "Schattenseiten", "Honest", "To be honest"),
        "questions": ("Frage", "FAQ", "Fragen und Antworten", "Question"),
    },
)
FIELD_NAMES: Final = Lexicon(
    {name: one.header for name, one in FIELDS.items()},
    {name: one.synonyms for name, one in FIELDS.items()},
)
# What a header means instead, where another column has its first meaning: beside 'Fakt', an
# 'Angabe' is the value.
SECOND_MEANINGS: Final[Mapping[str, str]] = {"fact": "value", "text": "value"}
