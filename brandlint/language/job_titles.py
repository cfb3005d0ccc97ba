"""Tells whether a line is the title of a job: "Koch (m/w/d)", "Senior Engineer", "PTA"."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import Final

from brandlint.language.gender_markers import is_marked
from brandlint.language.neutral_nouns import is_leading, neutral_stem
from brandlint.language.patterns import lazy
from brandlint.language.role_nouns import masculine_stem


class Likeness(IntEnum):
    """How much a line looks like the title of a job."""

    NONE = 0
    LIKELY = 1
    SURE = 2


# What only titles have: a gender sign, or the name of an apprenticeship.
_SIGN: Final = lazy(
    r"\w[*:_]in\b|\w/-?in\b|\w\(in\)|\w(?<=[a-z])In\b|angestellte(?:/-?r|\(r\)|[*:]r)"
    r"|\b(?:Ausbildung|Umschulung|Lehrstelle|Praktikum|Lehre) (?:zu[rm]?|als|im|in der)\b"
    r"|^(?:\w+ )?(?:Auszubildende|Azubi|Werkstudent|Praktikant|Trainee\b)|^Duales Studium\b"
)
# Whom a heading may speak of without being the title of a job.
_GROUP: Final = lazy(
    r"^\W*(?:\d+\W*)?(?:(?:unser|ihr|dein|euer|mein|lieb|für|über|alle|wir|du|sie|das|was|wie|wer|wo"
    r"|warum|wen|wann|welche|werde|komm|mehr|als|bei|mit|die|der|kein|aktuell"
    r"|our|your|meet|about|why|what|how|for|we|you|become|join|who|where|when|the|more|all|current"
    r"|open|this|that|these|is|are|no|not|some|get|job|location|team|perks|good|great|hire|hiring"
    r"|available)\w{0,2}\b"
    r"|(?:\w+[ -])?(?:mitarbeiter|mitarbeitende|kolleg|bewerber|bewerbende|kund|ansprechpartner"
    r"|ansprechperson|arbeitnehmer|partner|patient|schüler|nutzer|inhaber|gründer"
    r"|beschäftigt|fachkräfte|führungskräfte|talente|einsteiger|quereinsteiger|berufseinsteiger"
    r"|absolvent|studierende|eigentümer|geschäftsführ|recruiter|vorgesetzte)\w{0,6}$)",
    re.IGNORECASE,
)
_ASKS: Final = lazy(
    r"[?!]\W*$|(?<!Sc)(?<!Eng)(?<!Ed)(?<!\b[A-Z])\.\W*$|\b(?:we|our|you|your|wir|uns|dich|dir|du|dein\w*)\b",
    re.IGNORECASE,
)
_WORD: Final = lazy(r"[A-ZÄÖÜ][\w-]+[a-zäöüß]")
_FEMININE: Final = lazy(r"[A-ZÄÖÜ][\w-]*[a-zäöüß]in\b")
# English titles end in one of these, or go on with what it is about.
_ENGLISH: Final = lazy(
    r"\bhead of \w|\b(?:engineer|developer|manager|designer|analyst|consultant|director|lead"
    r"|specialist"
    r"|coordinator|co-ordinator|officer|intern|internship|assistant|administrator|architect"
    r"|scientist|researcher|technician|nurse|teacher|tutor|driver|accountant|executive"
    r"|representative|recruiter|writer|editor|owner|scrum master|operator|mechanic|electrician"
    r"|welder|laborer|labourer|carpenter|installer|estimator|foreman|supervisor|associate"
    r"|advisor|adviser|counselor|counsellor|therapist|clerk|cook|chef|cashier|receptionist|planner"
    r"|strategist|marketer|producer|programmer|tester|trainer|partner manager|buyer|auditor"
    r"|controller|trainee|apprentice|volunteer|fellow|postdoc|professor|lecturer|physician|caregiver"
    r"|porter|barista|bartender|waiter|waitress|server|housekeeper|cleaner|operative|brewer|baker"
    r"|picker|packer|dispatcher|machinist|plumber|painter|roofer|hygienist|dentist|pharmacist"
    r"|paramedic|midwife|carer|care worker|social worker|youth worker|security guard|ranger"
    r"|lifeguard|gardener|librarian|translator|interpreter|journalist|photographer|surveyor"
    r"|inspector|janitor|caretaker|concierge|attendant|bookkeeper|paralegal|solicitor|attorney"
    r"|economist|statistician|chemist|actuary|underwriter|secretary|superintendent|hairdresser"
    r"|butcher|fitter|joiner|bricklayer|plasterer|scaffolder|millwright|pipefitter|assembler"
    r"|fabricator|merchandiser|salesperson|crew member|team member|team leader|stocker|handyman"
    r"|cto|ceo|coo|cfo|founder)s?\b(?=\s*(?:$|[,(\[|/:–—-]|&|and\b|for\b|of\b|in\b|at\b|to\b|with\b"
    r"|i+\b|\d))",
    re.IGNORECASE,
)
# What headings of pages with several openings say of all of them.
_COMMON: Final = lazy(
    r"initiativ|bewerb|bewirb|kontakt|contact|apply|standort|benefit|vorteil|nächste|ausbildungsplätze"
    r"|stellen\b|jobs\b|internships?$|positions|details|vergütung|gehalt|salary|compensation",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 12


@lru_cache(maxsize=1024)
def likeness(line: str) -> Likeness:
    """Tell how much a line looks like the title of a job."""
    if is_marked(line):
        return Likeness.SURE
    if line.count(" ") >= _MOST_WORDS or _GROUP.search(line) or _ASKS.search(line):
        return Likeness.NONE
    if _SIGN.search(line):
        return Likeness.SURE
    if _COMMON.search(line):
        return Likeness.NONE
    if _ENGLISH.search(line) or any(_is_role(word) for word in _WORD.findall(line)):
        return Likeness.LIKELY
    return Likeness.LIKELY if _FEMININE.search(line) and _is_pair(line) else Likeness.NONE


def may_be_title(line: str) -> bool:
    """Tell whether a line beside titles of jobs may be one, too, whatever it says."""
    return line.count(" ") < _MOST_WORDS and not (
        _GROUP.search(line) or _ASKS.search(line) or _COMMON.search(line)
    )


def _is_role(word: str) -> bool:
    return bool(masculine_stem(word) or neutral_stem(word) or is_leading(word))


def _is_pair(line: str) -> bool:
    """Tell whether a feminine noun is one of a role: "Erzieherin", not "Termin"."""
    return any(_is_role(found[0].removesuffix("in")) for found in _FEMININE.finditer(line))
