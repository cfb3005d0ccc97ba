"""Degrees, trainings and licences that postings ask for. Data, and how to find them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandlint.facts import Requirement


class Asked(NamedTuple):
    """A requirement and where it stands in a passage; its level is settled later."""

    start: int
    end: int
    requirement: Requirement


_DONE: Final = (
    r"(?:abgeschlossen\w*|abgschlossen\w*|absolvierte\w*|erfolgreich\w*|bestanden\w*|fertige\w*"
    r"|vorhandene\w*)"
)
# The first part of a compound. Bounded, so that no block is read again at each character.
_FIRST: Final = r"[\w-]{0,30}"
# What stands between "abgeschlossenes" and "Studium".
_GAP: Final = rf"(?:(?!{_FIRST}(?:ausbildung|studium)\b)[\w/.*:()-]{{1,40}},? ){{0,5}}?"
_ONGOING: Final = r"(?:laufende\w*|derzeitige\w*|aktuelle\w*|begonnene\w*)"

# Degrees by their short names, the plainest first.
_DEGREES: Final[dict[str, str]] = {
    "laufendes Studium": (
        rf"{_ONGOING} {_GAP}(?:{_FIRST}studium)\b|immatrikuliert\w*"
        rf"|eingeschriebene?[\w:*/]{{0,9}} {_GAP}stud\w+"
        r"|\bstudierst\b|\benrolled (?:in|at|as)\b|\bcurrent(?:ly)? enroll\w+"
        r"|currently (?:studying|pursuing)"
    ),
    "Promotion": (
        rf"{_DONE} promotion\b|(?:master|studium|diplom)\w{{0,20}}\W{{1,9}}(?:und |oder "
        rf"|bzw\. )?(?:\w+ )?promotion\b"
        r"|\bpromoviert\w*|\bdoktor(?:grad|titel)\b|\bph\.? ?d\.?(?!\w)|\bdoctorate\b"
        r"|\bdoctoral degree"
    ),
    "Master": (
        r"(?<!scrum )(?<!scrum-)(?<!web)(?<!-)\bmaster(?:abschluss|studium|grad|titel)?\b(?:'s|s)?"
        r"(?: degree)?(?![- ]?(?:data|file|class|plan|arbeit|thesis|brand|branch|key|student))"
        r"|\bm\. ?(?:sc|a|eng)\.|\bmsc\b|\bmba\b"
    ),
    "Bachelor": r"\bbachelor(?:abschluss|studium|grad)?(?:'s|s)?\b(?: degree)?(?!-?arbeit)"
    r"|\bb\. ?(?:sc|a|eng)\.|\bbsc\b",
    "Diplom": r"\bdiplom(?:abschluss|studium)?\b(?!-\w)",
    "Staatsexamen": r"\bstaatsexam(?:en|ina)s?\b|\bvolljurist\w*",
    "Studium": (
        rf"{_DONE} {_GAP}{_FIRST}studi(?:um|ums|en)\b"
        r"|\b(?:fach|wirtschafts|ingenieur)?(?:hochschul|universitäts"
        r"|studien)(?:abschl[uü]ss\w*"
        r"|studi(?:um|ums))\b|\bhochschulbildung\b|\bakademische[nr]? (?:abschluss|ausbildung|grad)"
        r"|\b(?:oder|bzw\.|/) (?:eine?n? |ein \w+ )?(?:hochschul|fach|fachhochschul)?studium\b"
        r"|^\W{0,9}[\w-]{0,30}studium\b|\bstudium (?:\w+ ){0,3}abgeschlossen"
        r"|\bcompleted (?:\w+ )?degree\b"
        r"|\bstudium (?:der|des|im|in|mit|\(|oder|bzw|als|an)\b|\b\w{0,30}(?:wirtschafts|ingenieur"
        r"|informatik|jura"
        r"|bwl|medizin|psychologie|pädagogik|architektur)-?studium\b"
        r"|\b(?:university|college|undergraduate|graduate|academic|advanced|technical|related"
        r"|relevant)"
        r" (?:\w+ )?degree\b|\bdegree (?:in|or)\b|\bdegree from\b"
    ),
    "Meister": r"\bmeister(?:brief|titel|prüfung|abschluss|schule|ausbildung)\b"
    r"|\bmeister\b(?=[^.]{0,12}techniker)|\b(?:handwerks|industrie|kfz-)meister(?:[:*/]in)?\b",
    "Techniker": r"\b(?:staatlich )?geprüfte\w* techniker\b|\btechniker(?:abschluss|ausbildung)\b",
    "Fachwirt": r"\b\w{0,30}fachwirt\b",
    "Ausbildung": (
        rf"{_DONE} {_GAP}{_FIRST}(?:ausbildung|lehre|berufslehre)(?:en)?\b"
        r"|\b(?:kaufmännische|technische|handwerkliche|medizinische|pflegerische|pädagogische"
        r"|einschlägige|fachliche|gewerbliche|entsprechende|fundierte|passende|relevante"
        r"|vergleichbare"
        r"|duale|elektrotechnische|gastronomische|qualifizierte)\w* (?:berufs)?ausbildung\b"
        r"|\bausbildung (?:\w+ ){0,3}abgeschlossen"
        r"|\b(?:berufs|fach)?ausbildung (?:als|zu[mr]?|im|in|oder)\b(?! (?:teilzeit|vollzeit))"
        r"|\b(?:oder|bzw\.|/) (?:eine )?(?:\w+e )?(?:berufs|fach)?ausbildung\b|\b(?:berufs"
        r"|fach)ausbildung\b|\bgelernte[rn]? [\w/:*-]+|\bexaminierte?[rn]?\b"
        r"|\b(?:berufs|lehr|ausbildungs)abschluss\b|\b(?:gesellen|facharbeiter)brief\b"
        r"|\bfähigkeitszeugnis\b|\befz\b|\b(?:vocational|professional) (?:training"
        r"|qualification)\b(?= as| in)"
        r"|\bcompleted (?:an? )?(?:apprenticeship|vocational training|training)\b"
    ),
    "Matura": r"\bmatura\b",
    "Abitur": r"\b(?:fach)?abitur\b|\b(?:fach)?hochschulreife\b",
    "Mittlere Reife": (
        r"\bmittlere[rn]? (?:reife|schulabschluss|bildungsabschluss)\b"
        r"|\brealschul\w{0,9}abschluss\b"
    ),
    "Hauptschulabschluss": r"\b(?:haupt|mittel)schul\w{0,9}abschluss\b|\bberufsreife\b",
    "Schulabschluss": r"\bschulabschluss\b|\bschulbildung\b",
    "High school diploma": r"\bhigh[- ]school (?:diploma|degree|education|graduate)|\bged\b",
}
# Parts of words without which a passage names no such degree; most passages have none of any.
_DEGREE_CUES: Final[dict[str, tuple[str, ...]]] = {
    "laufendes Studium": ("stud", "enroll", "pursuing"),
    "Promotion": ("promo", "doktor", "ph", "doctor"),
    "Master": ("master", "m.", "m. ", "msc", "mba"),
    "Bachelor": ("bachelor", "b.", "b. ", "bsc"),
    "Diplom": ("diplom",),
    "Staatsexamen": ("staatsexam", "volljurist"),
    "Studium": ("studi", "hochschul", "universit", "akademisch", "degree"),
    "Meister": ("meister",),
    "Techniker": ("techniker",),
    "Fachwirt": ("fachwirt",),
    "Ausbildung": (
        *("ausbildung", "lehr", "gelernt", "examiniert", "brief", "berufsabschluss", "zeugnis"),
        *("efz", "vocational", "professional", "completed"),
    ),
    "Matura": ("matura",),
    "Abitur": ("abitur", "hochschulreife"),
    "Mittlere Reife": ("mittlere", "realschul"),
    "Hauptschulabschluss": ("schul", "berufsreife"),
    "Schulabschluss": ("schul",),
    "High school diploma": ("school", "ged"),
}
_DEGREE: Final = tuple(
    (name, _DEGREE_CUES[name], re.compile(pattern)) for name, pattern in _DEGREES.items()
)
# Where these words stand, what looks like a degree is something else.
_NO_DEGREE: Final = re.compile(
    r"neben (?:dem|deinem|ihrem) studium|während (?:des|deines|ihres) studiums|vereinbar\w* mit"
    r"|duales studium|nach (?:der|deiner|ihrer) ausbildung|in der ausbildung\b|zur ausbildung\b"
)

_CLASS: Final = r"(?:c1e|ce|be|d1e|de|c1|d1|a1|a2|am|[abcdlt])(?:96|17)?"
_DRIVING: Final = re.compile(
    r"(?:(?:pkw|lkw|auto)-?\s?)?(?:führerschein|fahrerlaubnis|fahrausweis|führerausweis)e?s?"
    r"(?!\w{0,20}(?:förder|zuschuss|kosten|unterst|erwerb))"
    rf"(?:,? ?\(?(?:der |mindestens |mind\. |eu-?)?(?:(?:führerschein)?(?:klasse|kategorie|kat\."
    rf"|kl\.)n? ?)?"
    rf"[\"'„]?(?P<classes>{_CLASS}(?:(?:\s*[,/+]\s*|\s+(?:und|oder"
    rf"|bzw\.)\s+){_CLASS})*)(?![\w-]|\.\w))?"
    rf"|führerscheinklassen? ?(?P<named>{_CLASS}(?:\s*[,/+]\s*{_CLASS})*)\b"
    rf"|\b(?P<before>{_CLASS})-führerschein"
    r"|\b(?:valid |clean |full |current |uk |eu |category )*driv(?:er|ing|ers|er's"
    r"|ers') ?licen[cs]e"
    r"(?: (?:class|category) ?(?P<english>[a-e]e?)\b)?"
)
_LICENCES: Final[dict[str, str]] = {
    "Staplerschein": (
        r"\b(?:gabel)?stapler-?(?:führer)?schein\b|\bflurförderschein\b|\bstaplerfahrausweis\b"
        r"|\bstapler(?:berechtigung|erfahrung)\b|\bforklift (?:licen[cs]e|certifi\w+"
        r"|truck licen[cs]e)"
    ),
    "Kranschein": r"\bkran(?:führer)?schein\b|\bcrane licen[cs]e",
    "Personenbeförderungsschein": r"\bpersonenbeförderungsschein\b|\bp-schein\b",
    "ADR": r"\badr-?\s?(?:schein|bescheinigung|certificate|licen[cs]e)\b",
    "95": r"\b(?:schlüsselzahl|modul\w*|code|kennziffer) 95\b",
    "Sachkunde § 34a": r"\b(?:nach |gem\. |gemäß )?§ ?34 ?a\b",
    "Approbation": r"\bapprobation\b|\bapprobierte?r?\b",
    "CDL": r"\bcdl\b",
}
_LICENCE_CUES: Final = (
    *("schein", "fahr", "führeraus", "licen", "stapler", "forklift", "approb"),
    *("95", "34", "cdl", "adr"),
)
_LICENCE: Final = tuple((name, re.compile(pattern)) for name, pattern in _LICENCES.items())


def degrees(plain: str) -> Iterator[Asked]:
    """Yield each degree or training that a passage names."""
    taken = bytearray(len(plain))
    for name, cues, pattern in _DEGREE:
        if not any(cue in plain for cue in cues):
            continue
        for found in pattern.finditer(plain):
            start, end = found.span()
            if taken.find(1, start, end) >= 0:
                continue
            if not _NO_DEGREE.search(plain, max(0, start - 20), end + 12):
                taken[start:end] = b"\1" * (end - start)
                yield Asked(start, end, Requirement("degree", name))


def licences(plain: str) -> Iterator[Asked]:
    """Yield each licence: the classes of driving licences one by one."""
    if not any(cue in plain for cue in _LICENCE_CUES):
        return
    for found in _DRIVING.finditer(plain):
        classes = found["classes"] or found["named"] or found["before"] or found["english"]
        for name in _classes(classes, found[0]):
            yield Asked(*found.span(), Requirement("licence", name))
    for name, pattern in _LICENCE:
        for found in pattern.finditer(plain):
            yield Asked(*found.span(), Requirement("licence", name))


def _classes(classes: str | None, written: str) -> list[str]:
    if classes:
        names = re.findall(r"[a-z]\w*", re.sub(r"und|oder|bzw", "", classes))
        return [name.upper() for name in dict.fromkeys(names)]
    if written.startswith(("pkw", "auto")):
        return ["B"]
    return ["C"] if written.startswith("lkw") else ["Führerschein"]
