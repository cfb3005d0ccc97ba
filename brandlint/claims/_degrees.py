"""Degrees, trainings and licences that postings ask for. Data, and how to find them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from brandlint.facts import Requirement
from brandlint.language.patterns import lazy


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
_GAP: Final = rf"(?:(?!{_FIRST}(?:ausbildung|studium|htl|hak)\b)[\w/.*:()-]{{1,40}},? ){{0,5}}?"
_ONGOING: Final = r"(?:laufende\w*|derzeitige\w*|aktuelle\w*|begonnene\w*)"

# What stands for itself, without a short name.
_AS_WRITTEN: Final = ""
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
    "Lehrdiplom": r"\blehrdiplom\w*|\blehrbefähigung\b|\blehramt(?:sabschluss|sstudium"
    r"|sprüfung)?\b",
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
    r"|\bmeister\b(?=[^.]{0,12}techniker)|(?<=techniker oder )meister\b|(?<=techniker/)meister\b"
    r"|(?<=techniker:in oder )meister\b|(?<=techniker, )meister\b|\b(?:handwerks|industrie"
    r"|kfz-)meister(?:[:*/]in)?\b",
    "Techniker": r"\b(?:staatlich )?geprüfte\w* techniker\b|\btechniker(?:abschluss|ausbildung)\b"
    r"|\btechniker(?:[:*/]-?in)?(?=(?: oder | bzw\. |/|, )meister)",
    "Fachwirt": r"\b\w{0,30}fachwirt\b",
    "Bilanzbuchhalter": r"\bbilanzbuchhalter(?:prüfung|abschluss)\b"
    r"|\bgeprüfte\w* bilanzbuchhalter\w*",
    "HTL": r"\bhtl\b(?! ?-?lehr)",
    "HAK": r"\bhak\b",
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
        r"|\bfähigkeitszeugnis\b|\befz\b|\b(?:kaufmännische|technische|handwerkliche|berufliche"
        r"|gewerbliche|gastronomische)\w* (?:berufliche )?grundbildung\b|\bgrundbildung als\b"
        r"|\bstaatliche\w* anerkennung\b|\babschluss als\b|\b(?:lehrabschluss|gesellen)prüfung\b"
        r"|\b(?:handwerkliche|kaufmännische|technische|erlernte|gelernte|pflegerische)\w* beruf\b"
        r"|\btime[- ]served\b|\b(?:vocational|professional) (?:training"
        r"|qualification)\b(?= as| in)"
        r"|\bcompleted (?:an? )?(?:apprenticeship|vocational training|training)\b"
    ),
    "Matura": r"\bmatura\b",
    "Fachhochschulreife": r"\bfach(?:hochschulreife|abitur)\b",
    "Abitur": r"\babitur\b|\bhochschulreife\b",
    "Mittlere Reife": (
        r"\bmittlere[rn]? (?:reife|schulabschluss|bildungsabschluss)\b"
        r"|\brealschul\w{0,9}abschluss\b"
    ),
    "Hauptschulabschluss": r"\b(?:haupt|mittel)schul\w{0,9}abschluss\b|\bberufsreife\b",
    "Mittlere Schule": r"\bmittleren? schule\b|\bfachschulabschluss\b|\bhandelsschule\b",
    "Leaving Certificate": r"\b(?:leaving|junior) cert(?:ificate)?\b",
    "GCSE": r"\bgcses?\b",
    "A levels": r"\ba[- ]levels\b",
    "NVQ": r"\b(?:nvq|svq|qcf|btec)s?\b",
    "HND": r"\bhn[dc]\b",
    "Associate degree": r"\bassociate(?:'s|s)? degree\b",
    "PGCE": r"\bpgce\b",
    "Schulabschluss": r"\bschulabschluss\b|\bschulbildung\b",
    "High school diploma": r"\bhigh[- ]school (?:diploma|degree|education|graduate)|\bged\b"
    r"|\bgrade (?:12|twelve)\b",
    "Diploma": r"\b(?:(?:college|advanced|post-?graduate|relevant|national) )?diploma (?:in|or)\b"
    r"|\bcollege diploma\b",
    _AS_WRITTEN: r"\b(?:fully |suitably )?qualified (?:accountant|teacher|nurse|electrician|plumber"
    r"|chef|joiner|carpenter|social worker|solicitor|mechanic|midwife|pharmacist|engineer"
    r"|surveyor|vet|hairdresser)\b"
    r"|\bchartered (?:accountant|engineer|surveyor)\b",
}
# Parts of words without which a passage names no such degree; most passages have none of any.
_DEGREE_CUES: Final[dict[str, tuple[str, ...]]] = {
    "laufendes Studium": ("stud", "enroll", "pursuing"),
    "Promotion": ("promo", "doktor", "ph", "doctor"),
    "Master": ("master", "m.", "m. ", "msc", "mba"),
    "Bachelor": ("bachelor", "b.", "b. ", "bsc"),
    "Diplom": ("diplom",),
    "Lehrdiplom": ("lehrdiplom", "lehrbef", "lehramt"),
    "Staatsexamen": ("staatsexam", "volljurist"),
    "Studium": ("studi", "hochschul", "universit", "akademisch", "degree"),
    "Meister": ("meister",),
    "Techniker": ("techniker",),
    "Fachwirt": ("fachwirt",),
    "Bilanzbuchhalter": ("bilanzbuchhalter",),
    "HTL": ("htl",),
    "HAK": ("hak",),
    "Ausbildung": (
        *("ausbildung", "lehr", "gelernt", "examiniert", "brief", "berufsabschluss", "zeugnis"),
        *("efz", "vocational", "professional", "completed", "grundbildung", "anerkennung"),
        *("abschluss als", "gesellenpr", "beruf", "served"),
    ),
    "Matura": ("matura",),
    "Fachhochschulreife": ("fachhochschulreife", "fachabitur"),
    "Abitur": ("abitur", "hochschulreife"),
    "Mittlere Reife": ("mittlere", "realschul"),
    "Hauptschulabschluss": ("schul", "berufsreife"),
    "Mittlere Schule": ("schul", "schule"),
    "Leaving Certificate": ("leaving cert", "junior cert"),
    "GCSE": ("gcse",),
    "A levels": ("level",),
    "NVQ": ("nvq", "svq", "qcf", "btec"),
    "HND": ("hnd", "hnc"),
    "Associate degree": ("associate",),
    "PGCE": ("pgce",),
    "Schulabschluss": ("schul",),
    "High school diploma": ("school", "ged", "grade"),
    "Diploma": ("diploma",),
    _AS_WRITTEN: ("qualified", "chartered"),
}
_DEGREE: Final = {name: lazy(pattern) for name, pattern in _DEGREES.items()}
_CUE_OWNERS: Final = [name for name, cues in _DEGREE_CUES.items() for _ in cues]
_CUES: Final = AhoCorasick([cue for cues in _DEGREE_CUES.values() for cue in cues])
# "Studium (Bachelor)": the degree is named.
_NAMED: Final = lazy(r" \([^)]{0,20}(?:bachelor|master|diplom|magister|staatsexamen)")
# Where these words stand, what looks like a degree is something else.
_NO_DEGREE: Final = lazy(
    r"neben (?:dem|deinem|ihrem) studium|während (?:des|deines|ihres) studiums|vereinbar\w* mit"
    r"|duales studium|nach (?:dem|deinem|ihrem) (?:abitur|schulabschluss|abschluss)|nach (?:der"
    r"|deiner|ihrer) ausbildung|in der ausbildung\b|zur ausbildung\b"
)


def degrees(plain: str, text: str) -> Iterator[Asked]:
    """Yield each degree or training that a passage names."""
    cued = _CUES.find_matches_as_indexes(plain, overlapping=True)
    if not cued:
        return
    owners = {_CUE_OWNERS[which] for which, _, _ in cued}
    taken = bytearray(len(plain))
    for name in (name for name in _DEGREE if name in owners):
        for found in _DEGREE[name].finditer(plain):
            start, end = found.span()
            if taken.find(1, start, end) >= 0 or (name == "Studium" and _NAMED.match(plain, end)):
                continue
            if not _NO_DEGREE.search(plain, max(0, start - 20), end + 12):
                taken[start:end] = b"\1" * (end - start)
                yield Asked(start, end, Requirement("degree", name or text[start:end]))
