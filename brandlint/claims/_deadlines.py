"""Reads until when one may apply: labelled, beside what one sends, or told behind the date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.language.dates import Date
from brandlint.language.patterns import lazy

# What names a deadline, or opens a sentence that may.
_CLOSE: Final = lazy(
    r"\b(?:bewerbungs(?:schlu(?:ss|ß)|frist|ende|deadline|zeitraum)|(?:einsende"
    r"|anmelde)schlu(?:ss|ß)|frist|ausschreibung"
    r"|letzter tag für (?:die )?bewerbung\w*|last da(?:y|te) (?:to apply|for applications)"
    r"|(?:position|posting|vacancy|role|job) (?:is |will be |remains )?open (?:until|through)"
    r"|(?:application )?deadline|closing(?: date)?|close date"
    r"|appl(?:y|ications?|ying) (?:by|before"
    r"|until|close[sd]?|deadline|are (?:open|accepted|due|welcome)|must be|will (?:close"
    r"|be accepted)"
    r"|accepted|due|open|period|received)|closes?(?: on)?|submitted by|received by"
    r"|no(?:t)? later than"
    r"|applications?\b[^.!?\n]{0,60}?\b(?:until|by|before|through|due)"
    r"|(?:bewerb\w*|bewirb|unterlagen|anmeld\w*|anschreiben|lebenslauf|zusenden|einreichen)\b"
    r"[^.!?\n]{0,160}?\b(?:bis|spätestens)|gültig bis|(?:freuen|erbitten"
    r"|erwarten)\b[^.!?\n]{0,60}\bbis|bis (?:spätestens|zum|einschließlich))\b"
)
_DAYTIME: Final = (
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?|midnight|noon|midday|cob|eod|mitternacht"
    r"|close of (?:business|play)|end of (?:the )?day|12 uhr mittags"
)
_WEEKDAY: Final = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|sonnabend|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun"
)
_GLUE: Final = lazy(
    rf"(?:[\s:,.*|(–-]|\b(?:{_WEEKDAY}|ist|ist der|der|den|dem|am|zum|spätestens|einschließlich"
    rf"|bis|is|on|by"
    r"|the|until|to|at|of|receipt|due|noch|verlängert|before|through|end|latest|läuft|endet|for"
    r"|this|position|role"
    rf"|applications?|applying|bewerbungen"
    r"|vom|zu|unter|endet am|ablauf|des|later|than|no|will|be|accepted|job"
    rf"|{_DAYTIME})(?!\w)){{0,12}}$"
)
_APPLYING: Final = lazy(
    r"bewerb|bewirb|unterlagen|anschreiben|lebenslauf|appl(?:y|ic)|deadline|closing|schluss|frist"
    r"|\bcloses\b|ausschreib|\bopen (?:until|through)"
)
_NOT_CLOSE: Final = lazy(
    r"\bbefrist|review|vertrag|contract|laufzeit|limited|interviews?\b|gespräch|kündigung"
)
# What one sends, and how: a date until which one does so is a deadline.
_SENDING: Final = lazy(
    r"bewerb|bewirb|unterlagen|lebenslauf|anschreiben|portfolio|\bmappe|einsend|zusend|\bschick"
    r"|\bsend(?:e|en|et|est)?\b|\bmail(?:e|en)?\b|@|\bmeld|\banrufen|\bruft? .{0,20}\ban\b"
    r"|anmeld|einreich|\bschreib|\bwebsite"
    r"|\bapply|\bapplic|\bcvs?\b|r[ée]sum[ée]|cover(?:ing)? letter|submit|e-?mail|\bwrite to"
    r"|tell us (?:about|why|who)|get in touch|drop us|register|\b(?:application|online) form"
    r"|message us|\bdm us"
)
_UNTIL: Final = lazy(
    rf"\b(?:bis|spätestens|by|until|till|before|no(?:t)? later than|through|on or before)"
    rf"(?:[\s,.(]|\b(?:{_WEEKDAY}|am|zum|den|dem|einschließlich|spätestens|inklusive|the|on|at|end"
    rf"|of|ende|mitte|latest|{_DAYTIME})(?!\w)){{0,8}}$"
)
# We answer until then.
_ANSWERS: Final = lazy(
    r"\b(?:wir|we)(?:'ll| will|'re| aim)? (?:\w+ )?(?:melden|meldet|prüfen|antworten|entscheiden"
    r"|laden|geben|hören|let|reply|e?-?mail|call|tell|send|write|respond|review|hear|contact"
    r"|notify|answer|inform|aim|expect"
    r"|get back|be in touch|hold|interview)|\b(?:antworten|melden|prüfen|entscheiden) wir"
    r"|\bhörst du|\bhören sie|\byou(?:'ll| will) (?:hear|get|receive)"
)
# Contracts end, events take place until then.
_OTHER_ENDS: Final = lazy(
    r"\bbefrist|vertrag|contract|laufzeit|limited|fixed[\s-]term|vertretung|maternity|season"
    r"|interview|gespräch|\bzusage|kündigung|\bstart|\bbeginn|complete[ds]?\b|geöffnet|\bopen from"
    r"|\buhr bis|job ?ticket|rabatt|anspruch|prämie|bonus|stipend"
)
# A date that is told afterwards to be the last: "31. Januar (Ende der Bewerbungsfrist)".
_TOLD_AFTER: Final = lazy(
    r"[\s,(–:-]{0,3}(?:(?:ist|is|=) )?(?:(?:der|the|our|unser|das|die) )?(?:ende der "
    r"|last day of )?"
    r"(?:bewerbungs(?:frist|schlu(?:ss|ß)|ende)|einsendeschlu(?:ss|ß)|(?:application )?deadline"
    r"|closing date)"
)
# Where a sentence ends, and none of "9 a.m. on", "15. Mai".
_SENTENCE_END: Final = lazy(r"(?:(?:[^\W\d]{3}|\d{4}|\))[.!?]|[!?;])\s+(?=\S)|\n")
_BACK: Final = 220
_AHEAD: Final = 70
_DAY: Final = len("--05-31")


def deadlines(plain: str, label: str, found: Sequence[Date]) -> Iterator[Date]:
    """Yield the dates of a passage until which one may apply; `label` stands before the passage."""
    for date in found:
        if len(date.value) < _DAY:
            continue
        lead = label + plain[max(0, date.start - _BACK) : date.start]
        ahead = plain[date.end : date.end + _AHEAD]
        if after := _SENTENCE_END.search(plain, max(0, date.end - 4), date.end + _AHEAD):
            ahead = plain[date.end : after.end()]
        starts = [match.end() for match in _SENTENCE_END.finditer(lead)]
        sentence = lead[starts[-1] if starts else 0 :]
        if _TOLD_AFTER.match(ahead) or (
            not _ANSWERS.search(f"{sentence} {ahead}")
            and (_is_named(lead, ahead) or _is_sent(sentence, ahead))
        ):
            yield date


def _is_named(lead: str, ahead: str) -> bool:
    """Tell 'Bewerbungsfrist ist der' and 'apply by noon on'."""
    said = None
    for said in _CLOSE.finditer(lead):  # noqa: B007 the last one before the date counts
        pass
    if said is None or not _GLUE.match(lead[said.end() :]):
        return False
    beside = lead[max(0, said.start() - 40) :] + ahead[:12]
    return bool(_APPLYING.search(lead[-160:] + ahead)) and not _NOT_CLOSE.search(beside)


def _is_sent(sentence: str, ahead: str) -> bool:
    """Tell 'your CV to ... by' and 'bis zum ... bewerben', within the sentence."""
    if not _UNTIL.search(sentence):
        return False
    sentence = f"{sentence} {ahead}"
    return bool(_SENDING.search(sentence)) and not _OTHER_ENDS.search(sentence)
