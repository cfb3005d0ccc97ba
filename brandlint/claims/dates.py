"""Reads out of a text when a job begins and until when one may apply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.claims.passages import Passage, Passages
from brandlint.facts import Claim, Fact, Named
from brandlint.language.dates import MONTHS, Date, date_in, dates

__all__ = ["CUES", "date_in", "extract", "start_in"]

CUES: Final = (
    *("sofort", "möglich", "beginn", "eintritt", "einstieg", "antritt", "besetz", "vereinbarung"),
    *("start", "immediate", "as soon as", "asap", "a.s.a.p", "ausbildungsjahr", "lehrjahr"),
    *("arbeitsaufnahme", "commenc", "available from", "verfügbar", "ehebald", "baldig"),
    *("bewerbungsschlu", "bewerbungsfrist", "bewerbungsende", "frist", "einsendeschlu", "bis zum"),
    *("bis spätestens", "spätestens", "deadline", "closing date", "apply by", "apply before"),
    *(
        "applications close",
        "close on",
        "closes on",
        "apply until",
        "close date",
        "bewerbungen bis",
    ),
    *("bewerbung bis", "no later than", "bis einschließlich", "such", "submitted by", "join us in"),
    *("received by", "applications by", "ausbildung 20", "expires", "gültig bis", "stichtag"),
    *(f"{word} {day}" for word in ("ab", "zum") for day in "0123"),
    *(f"ab {names[0][:3]}" for names in MONTHS),
    *(
        "occur between",
        "take place",
        "run from",
        "lasts from",
        "applications until",
        "accepted until",
        "accepted through",
    ),
)

# Words for the beginning of a job, which a date, 'sofort' or 'nach Vereinbarung' may follow.
_BEGIN: Final = (
    r"\b(?:(?:ausbildungs|arbeits|vertrags|dienst|praktikums|studien|job|beschäftigungs|stellen"
    r"|lehr|schul)?-?(?:beginn|antritt|antritts(?:datum|termin)|starts?(?:datum|termin|zeitpunkt)?)"
    r"|(?:stellen|dienst|arbeits|berufs)?-?(?:eintritt|einstieg)s?(?:-?(?:datum|termin|zeitpunkt))?"
    r"|arbeitsaufnahme|(?:zu )?besetzen (?:ab|zum)|zu besetzen|(?:stellen)?besetzung"
    r"|frühester beginn|einstellung(?:stermin|sdatum|szeitpunkt)?|verfügbar(?:keit)?|zeitpunkt"
    r"|start(?:ing)?[\s-]date|starts?|starting|begins?|beginning|commenc\w+|available(?: from)?"
    r"|(?:positions?|internships?|roles?) (?:will )?(?:runs?|occurs?|lasts?|take place)"
    r"|availability|date of (?:entry|joining)|joining date|entry date|intended start)\b"
)
_GLUE: Final = (
    r"(?:[\s:,.*|(–-]|\b(?:ist|ist der|wäre|gern|gerne|is|der|am|das|are|also|auch)\b){0,6}"
)

# At once: what says so by itself, and what says so only after a word for the beginning.
_NOW_PLAIN: Final = (
    # Without word boundaries: pages glue words where a tag was dropped, "suchen wirab sofort".
    r"(?:ab|per) sofort(?!ig)|nächst-?\s?möglich\w* (?:zeitpunkt|termin|eintritts\w+|datum|beginn"
    r"|start\w*|einstieg\w*|einstellungs\w+)|(?:frühest|ehest|bald)möglich\w* (?:zeitpunkt"
    r"|termin|eintritt)(?!s)|\behebaldigst\w*|\bnächstmöglich\b"
    r"|\b(?:starting|start|starts|beginning|available|effective|position|vacancy) immediately\b"
    r"|\bimmediate (?:start|opening|vacancy|hire|effect|hiring|availability)\b(?! date of)"
    r"|\bstart(?:s|ing|:)?\s?(?:date)?:?\s?(?:asap|a\.s\.a\.p|now\b)|\bsofort zu besetzen"
    r"|\bsofortige[rn]? (?:einstieg|eintritt|start|beginn|anstellung)|\bzu sofort\b"
    r"|\b(?:sofort|umgehend|kurzfristig) oder (?:später|nach (?:vereinbarung|absprache))"
    r"|\bstart asap|\basap start"
)
_NOW_AFTER: Final = (
    r"(?:(?:ab |per |zu )?sofort|asap|a\.s\.a\.p|immediate(?:ly)?|as soon as possible|now"
    r"|(?:so )?bald\s?(?:wie )?möglich\w*|(?:schnellst|ehest|frühest|bald)möglich\w*|zeitnah"
    r"|kurzfristig|umgehend)\b"
)
_ANYTIME: Final = (
    r"(?:(?:jeder|alle)zeit|nach (?:absprache|vereinbarung)|n\.\s?v\.|flexib\w+|individuell"
    r"|(?:is )?negotiable|by (?:arrangement|agreement)|to be (?:agreed|discussed)|tbd|any ?time"
    r"|ganzjährig|laufend|frei wählbar|verhandelbar)\b"
)
_NOW: Final = re.compile(rf"{_NOW_PLAIN}|{_BEGIN}{_GLUE}(?P<said>{_NOW_AFTER})")
_OPEN: Final = re.compile(
    rf"{_BEGIN}{_GLUE}(?P<said>{_ANYTIME})"
    r"|\b(?P<any>(?:jeder|alle)zeit (?:(?:ein|mit ?)?(?:steigen|start\w*|beginnen)|möglich))"
)
# As soon as may be, where someone is sought in the same sentence.
_SOON: Final = re.compile(
    r"\b(?:schnellst|ehest|bald|frühest)möglich\w*|\bso bald wie möglich|\bas soon as possible"
    r"|\bimmediately\b|\basap\b|\bzeitnah\b"
)
_SEEKS: Final = re.compile(
    r"\b(?:such(?:en|t)|gesucht|besetz\w+|einstell\w+|verstärkung|look(?:s|ing) for|seeking|hir(?:e"
    r"|ing)|to be filled|fill (?:this|the)|recruit\w*|begin|start|join)\b"
)
# In a long sentence such a word shows that 'ab sofort' is about a job.
_ABOUT_JOBS: Final = re.compile(
    r"such|gesucht|besetz|verstärk|stelle|position|vakan|vollzeit|teilzeit|[mwdfx]\s?/\s?[mwdfx]"
    r"|einstieg|eintritt|start|beginn|ausbildung|praktik|mitarbeit|job|looking|seeking|hir(?:e|ing)"
    r"|opening|vacanc|join|role|unbefristet|befristet|kolleg|team"
)
# Applying, answering and the like are not the job's beginning.
_NOT_JOBS: Final = re.compile(
    r"bewirb|bewerb|melde|antwort|rückmeld|kontakt|erreichbar|verzicht|gelten|gilt|apply|get back"
    r"|respond|contact|reach out|interview|contribut|submi|nennen|mitteil|angabe|gib\b|angeben"
    r"|bitte|entgegen|online|sagen|verfügst|wann"
)

_BEGIN_ON: Final = re.compile(
    rf"{_BEGIN}(?:[\s:,.*|(–-]|\b(?:ist|wäre|der|dem|den|am|im|ab|zum|zur|per|und|on|in|is|from"
    rf"|for|the"
    r"|date|voraussichtlich|frühestens|jeweils|spätestens|jährlich|anfang|mitte|ende|early|mid"
    r"|vom|between|from|sofort|oder|late|of|stelle|position|expected|around|jährlich|zwischen"
    r"|ca)\b){0,9}$"
)
_YEAR_OF: Final = re.compile(
    r"\b(?:ausbildungs(?:jahr|start|beginn|plätze|platz)|lehrjahr|ausbildung|lehrstellen?|praktikum"
    r"|einstellungsjahr|schuljahr)(?:\s(?:ab|im|zum|für|in|den|das))*:?\s?$"
)
_FROM: Final = re.compile(
    r"\b(?:ab(?: dem)?|zum|per|from|frühestens|as of|on|in|zur)(?:\s(?:zum|dem|anfang|mitte|ende))?"
    r"\s\W{0,3}$"
)
_SEEKING: Final = re.compile(
    r"\b(?:wir suchen|suchen wir|suchen|gesucht|sucht|zu besetzen|besetz\w+|verstärkung|vergeben"
    r"|stellen wir|ausbildungspl\w+|azubi\w*|auszubildende\w*|wir bilden|looking for|seeking|hiring"
    r"|to be filled|join us|we need)\b"
)
_PAST: Final = re.compile(
    r"\b(?:seit|since|until|bis(?: zum)?|befristet|gegründet|stand|posted)\b[^,;]*$"
)

_CLOSE: Final = re.compile(
    r"\b(?:bewerbungs(?:schlu(?:ss|ß)|frist|ende|deadline|zeitraum)|einsendeschlu(?:ss|ß)"
    r"|(?:application )?deadline|closing date|close date|appl(?:y|ications?|ying) (?:by|before"
    r"|until|close[sd]?|deadline|are (?:open|accepted|due|welcome)|must be|will (?:close"
    r"|be accepted)"
    r"|accepted|due|open|period|received)|closes? on|submitted by|received by|no later than"
    r"|(?:bewerb\w*|bewirb|unterlagen|anmeld\w*|anschreiben|lebenslauf|zusenden|einreichen)\b"
    r"[^.!?\n]{0,160}?\b(?:bis|spätestens)|gültig bis|(?:freuen|erbitten"
    r"|erwarten)\b[^.!?\n]{0,60}\bbis|bis (?:spätestens|zum|einschließlich))\b"
)
_CLOSE_GLUE: Final = re.compile(
    r"(?:[\s:,.*|(–-]|\b(?:ist|ist der|der|den|dem|am|zum|spätestens|einschließlich|bis|is|on|by"
    r"|the|until|to|at|of|before|through|midnight|end|latest|läuft|endet|for|this|position|role"
    r"|thursday"
    r"|friday|monday|tuesday|wednesday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|vom|zu|unter|endet am|ablauf|des|later|than|no|will|be|accepted|job|mo|di|mi"
    r"|do|fr|sa|so|uhr|\d\d[:.]\d\d)\b){0,12}$"
)
_APPLYING: Final = re.compile(
    r"bewerb|bewirb|unterlagen|anschreiben|lebenslauf|appl(?:y|ic)|deadline|closing|schluss|frist"
)
_NOT_CLOSE: Final = re.compile(
    r"\bbefrist|review|vertrag|contract|laufzeit|limited|interviews?\b|gespräch"
)
_LABELLED_NOW: Final = re.compile(_NOW_AFTER)
_LABELLED_OPEN: Final = re.compile(_ANYTIME)
# A block that only says what the next one holds.
_LABEL: Final = re.compile(
    r"[^.!?\n]{0,20}(?:beginn|start|eintritt|einstieg|antritt|frist|schlu(?:ss|ß)|deadline"
    r"|closing|date|termin|besetz)[^.!?\n]{0,20}:?"
)
_OR: Final = re.compile(r"\s?(?:oder|und|or|and|bzw\.?|/|,|&)\s?(?:zum |ab |am |on )?")
_REACH: Final = 90
_TAG_LINE: Final = 100
# What may follow a bare "ab 1. August": nothing, or how the job is offered.
_AFTER_ALONE: Final = re.compile(
    r"[\s*]*(?:$|[·|•,–/()\n]|(?:oder|in|für|unbefristet|befristet|gesucht|zunächst) "
    r"?(?:$|voll|teil|früher|später|zwei|unbe|nach|\d|))"
)


class _Place(NamedTuple):
    start: int
    end: int
    value: str


def start_in(text: str) -> str | None:
    """Return the beginning that a short labelled value such as 'ab sofort' states."""
    plain = f"start: {text.lower().strip()}"
    if _NOW.search(plain):
        return "asap"
    return date_in(text) or ("by_arrangement" if _OPEN.search(plain) else None)


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield when jobs begin, of several days in a passage the first, and until when to apply."""
    for passage in _with_labelled(passages, cued):
        found = dates(passage.plain, language=passage.language)
        closing = list(_closing(passages, passage, found))
        for place in closing:
            yield passage.claim(Fact.APPLY_BY, Named(place.value), place.start, place.end)
        rest = [date for date in found if all(date.start != place.start for place in closing)]
        begins = [*_words(passages, passage), *_begins(passages, passage, rest)]
        if begins:
            first = min(begins, key=_earliness)
            yield passage.claim(Fact.START_DATE, Named(first.value), first.start, first.end)


def _with_labelled(passages: Passages, cued: Sequence[Passage]) -> list[Passage]:
    """Return the passages, and those next to a label such as 'Eintritt' in a block of its own."""
    numbers = {passage.index for passage in cued}
    last = len(passages) - 1
    numbers |= {p.index + 1 for p in cued if p.index < last and _LABEL.fullmatch(p.plain)}
    return [passages.at(number) for number in sorted(numbers)]


def _label_of(passages: Passages, passage: Passage) -> str:
    """Return the label in the block before, 'eintritt: '; nothing where there is none."""
    before = passages.at(passage.index - 1).plain if passage.index else ""
    return f"{before}: " if _LABEL.fullmatch(before) else ""


def _earliness(place: _Place) -> tuple[int, str]:
    rank = {"asap": 0, "by_arrangement": 2}.get(place.value, 1)
    return rank, place.value.replace("--", "2")


def _words(passages: Passages, passage: Passage) -> Iterator[_Place]:
    plain = passage.plain
    label = _label_of(passages, passage)
    for pattern, value in ((_LABELLED_NOW, "asap"), (_LABELLED_OPEN, "by_arrangement")):
        if _BEGIN_ON.search(label) and (labelled := pattern.match(plain)):
            yield _Place(*labelled.span(), value)
    for pattern, value in ((_NOW, "asap"), (_OPEN, "by_arrangement")):
        for match in pattern.finditer(plain):
            if _is_of_job(passages, passage, match):
                yield _Place(*match.span(), value)
    for match in _SOON.finditer(plain):
        sentence = passages.sentence_of(passage, match.start()).of(plain)
        if _SEEKS.search(sentence) and not _NOT_JOBS.search(sentence):
            yield _Place(*match.span(), "asap")


def _is_of_job(passages: Passages, passage: Passage, match: re.Match[str]) -> bool:
    """Tell 'ab sofort gesucht' from 'ab sofort bewerben'."""
    plain, (start, end) = passage.plain, match.span()
    sentence = passages.sentence_of(passage, start)
    before = plain[max(sentence.start, start - 45) : start]
    after = plain[end : min(sentence.end, end + 45)]
    if _NOT_JOBS.search(before) or _NOT_JOBS.search(after):
        return bool(_SEEKING.search(before) or _SEEKING.search(after))
    told = sentence.end - sentence.start <= _TAG_LINE or _ABOUT_JOBS.search(sentence.of(plain))
    return bool(told) and not passages.denied(passage, start, end)


def _begins(passages: Passages, passage: Passage, found: Sequence[Date]) -> Iterator[_Place]:
    plain = passage.plain
    label, end = _label_of(passages, passage), -1
    for date in found:
        sentence = passages.sentence_of(passage, date.start)
        before = (label if date.start < _REACH else "") + plain[
            max(0, date.start - _REACH) : date.start
        ]
        only_year = len(date.value) == len("2026") and date.value.isdigit()
        if _PAST.search(before.rpartition("\n")[2]):
            continue
        told = _BEGIN_ON.search(before) or _YEAR_OF.search(before)
        sought = (
            not only_year
            and _FROM.search(before)
            and (_SEEKING.search(sentence.of(plain)) or _alone(plain, before, date))
        )
        if told or sought or (end >= 0 and _OR.fullmatch(plain, end, date.start)):
            end = date.end
            yield _Place(date.start, date.end, date.value)


def _alone(plain: str, before: str, date: Date) -> bool:
    """Tell 'Vollzeit · Köln · ab 1. August' and 'ab 01.04. in Teilzeit' from other sentences."""
    opens = _FROM.search(before)
    edge = before[: opens.start()].rstrip() if opens else ""
    ends = edge == "" or (edge[-1] in "·|•,–-/(" and len(plain) <= _TAG_LINE)
    return ends and bool(_AFTER_ALONE.match(plain, date.end))


def _closing(passages: Passages, passage: Passage, found: Sequence[Date]) -> Iterator[_Place]:
    plain = passage.plain
    label = _label_of(passages, passage)
    for date in found:
        if len(date.value) < len("--05-31"):
            continue
        lead = label + plain[max(0, date.start - 220) : date.start]
        said = None
        for said in _CLOSE.finditer(lead):  # noqa: B007 the last one before the date counts
            pass
        if said is None or not _CLOSE_GLUE.match(lead[said.end() :]):
            continue
        sentence = passages.sentence_of(passage, date.start).of(plain)
        around = lead[-160:] + sentence
        beside = lead[max(0, said.start() - 40) :] + plain[date.end : date.end + 12]
        if _APPLYING.search(around) and not _NOT_CLOSE.search(beside):
            yield _Place(date.start, date.end, date.value)
