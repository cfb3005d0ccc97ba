"""Reads hours a week: '39-Stunden-Woche', 'Teilzeit (20 h)', '35–40 hours per week'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims._cues import holds
from brandlint.claims._labels import LONGEST_VALUE, value_after
from brandlint.claims._reading import Reading, is_later, plain
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import names_job
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Range
from brandlint.language.numbers import COUNT, bounds_of, spread, value_of
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "woche", "wöchentl", "wchtl", "week", "/wk", "/wo", "/ wo", "h/w", "wstd", " vzä", "vollzeit",
    "teilzeit", "full-time", "full time", "fulltime", "part-time", "part time", "arbeitszeit",
    "umfang", "ausmaß", "hpw", "p/w", " pw", "day week", "stunden", "hours", "%-stelle",
    "working hours", " fte", "% (", "workload", "pensum",
)  # fmt: skip

_HOURS: Final = (
    r"(?:(?:arbeits|zeit)?stunden?|(?:working |work )?hours?|(?:std|stdn|st|h|hs|hrs?)\.?)"
    r"(?![a-zäöü])"
)
_BETWEEN: Final = rf"(?:[- ]?{_HOURS})?"
# Where a tag was dropped, the next word sticks to the week ('die Wochefür').
_WEEK: Final = (
    r"(?:(?:arbeits|kalender|work(?:ing)?[- ]?)?(?:woche(?!n?end|ntag)|week(?!end|day))"
    r"|(?:wo|wk|kw|w)\.?(?![a-zäöü]))"
)
_HOUR_WEEK: Final = r"[- ]?(?:arbeits|work(?:ing)?[- ]?)?(?:wochen?|weeks?)(?![a-zäöü])"
_A_WEEK: Final = (
    r"(?: zeit| time)?(?:\s?/\s?(?:pro |per )?|\s(?:pro|die|in der|je|per|a|an|each|every|in a) )"
    rf"{_WEEK}"
    r"|\s?wöchentl(?:ich|\.)|\sweekly|\swchtl|\s?p\.?/?w\b"
)
_ELSE: Final = (
    r"(?!\s?(?:/|pro|per|am|im|a|each)\s?(?:tag|monat|jahr|day|month|year|semester|quartal))"
    r"(?!\s?(?:täglich|monatlich|daily|monthly))"
)
_WEEKLY: Final = (
    r"(?:wochenarbeitszeit|wöchentliche[nr]? (?:\w+ )?(?:arbeitszeit|stundenzahl|stunden)"
    r"|wochenstunden(?:zahl)?|stundenumfang|stunden(?: pro |/)woche|std\.?/woche"
    r"|weekly (?:working |work )?hours|(?:hours|hrs)(?: per |/)week"
    r"|working hours per week|work(?:ing)? week)"
)
_TIME: Final = (
    r"(?:(?:regel|soll)?arbeitszeit|arbeitspensum|pensum|(?:arbeits|beschäftigungs"
    r"|stellen)?umfang|(?:beschäftigungs|anstellungs|arbeits|stunden)-?ausma(?:ß|ss)"
    r"|working (?:hours|time)|workload)"
)
_KIND: Final = (
    r"(?:(?:voll|teil)zeit(?:stelle|position|tätigkeit|beschäftigung|kraft|job)?"
    r"|(?:full|part)[- ]?time(?: (?:position|job|role))?"
    r"|\d{1,3} ?%(?:-?stelle)?|\d(?:[.,]\d{1,2})? ?(?:fte|vzä)"
    r"|(?:\d|vier|fünf)[- ]?tage-?woche|(?:\d|four|five)[- ]day (?:work(?:ing)? )?week)"
)
_SAYS: Final = (
    r"(?:\s?[:=(,/|·–-]|\s?[\s(](?:d\. ?h\.|i\.e\.|entspricht|von|mit|à|zu|bei|beträgt|umfasst"
    r"|sind|liegt bei|of|is|are|at|with|durchschnittlich|derzeit|(?:pro|per) (?:woche|week)))"
)
_AHEAD: Final = (
    rf"(?:{_SAYS}){{1,3}}\s?(?:ca\. |about |circa |rund |i\. ?d\. ?r\. )?"
    r"(?:ab |mind(?:estens|\.) |min\. |bis (?:zu )?|max(?:imal|\.) |at least |up to )?"
)
_KIND_OF_HOURS: Final = r"(?:(?:contracted|paid|regular|working|contact|teaching) )?"
_MONDAY: Final = (
    r",? ?\(?(?:(?:von )?mo(?:ntag|\.)?|mon(?:day)?) ?(?:-|bis|to|through) ?"
    r"(?:do|fr|sa|thu|fri|sat)"
)
# More than a day has.
_YOU_WORK: Final = r"(?:(?:wir|sie) arbeiten|du arbeitest) (?:bei uns )?(?=1[3-9]|2[0-35-9]|[34]\d)"
_OVER_DAYS: Final = (
    r"(?:,? verteilt)? (?:an|auf|over|across|spread over|on)"
    r" (?:[2-6]|zwei|drei|vier|fünf|sechs|two|three|four|five|six|2-3|3-4|4-5)"
    r" (?:arbeits|werk|working |week)?(?:tagen?|days)(?![a-zäöü])"
)
_HERE: Final = r"(?: bei uns| hier| here| also| for us)?"
_HOURS_ARE: Final = r"(?<![a-zäöü])(?:stunden|hours)(?:\s?:| are| is| sind)?\s{0,2}"
_AMOUNTS_TO: Final = (
    rf"(?<![a-zäöü])(?:{_WEEK}|(?:voll|teil)zeit|(?:full|part)[- ]time)"
    rf"{_HERE} (?:is|has|are|means|hat|sind|ist|heißt|bedeutet|umfasst|beträgt){_HERE} "
)
# Parts of words that a pattern needs, if they are rare, and the pattern.
_PATTERNS: Final = tuple(
    (cues, lazy(pattern))
    for cues, pattern in (
        # 35-40 Std. die Woche, 40 hrs/wk
        ((), rf"{spread(COUNT, _BETWEEN)}[- ]?{_KIND_OF_HOURS}{_HOURS}(?:{_A_WEEK})"),
        # 39 hpw
        (("hpw",), rf"{spread(COUNT)} ?hpw(?![a-z])"),
        # Du arbeitest 30 Stunden
        (("arbeiten", "arbeitest"), rf"{_YOU_WORK}{spread(COUNT, _BETWEEN)} ?{_HOURS}{_ELSE}"),
        # 39-Stunden-Woche
        (
            ("woche", "week"),
            rf"{spread(COUNT, _BETWEEN)}[- ]?(?:stunden|std\.?|h|hours?|hrs?){_HOUR_WEEK}",
        ),
        # 40 Wochenstunden
        (("wochen", "wstd"), rf"{spread(COUNT)}[- ]?(?:wochen(?:arbeits)?(?:stunden|std)|wstd)\.?"),
        # wöchentliche Arbeitszeit von 39 Stunden, weekly hours: 40
        (
            ("woche", "wöchentlich", "stundenumfang", "week"),
            rf"(?<![a-zäöü]){_WEEKLY}{_AHEAD}{spread(COUNT, _BETWEEN)}{_BETWEEN}{_ELSE}",
        ),
        # Stunden: 40 pro Woche; Hours are 22 a week in class and 32 a week for assistants
        (("stunden", "hours"), rf"{_HOURS_ARE}{spread(COUNT)}(?:{_A_WEEK})"),
        # die Woche hat 38 Stunden, a full week is 35 hours, full time is 37.5 hours
        ((), rf"{_AMOUNTS_TO}{spread(COUNT, _BETWEEN)}[- ]?{_HOURS}{_ELSE}"),
        # 35 hours, Monday to Friday
        (("mo",), rf"(?<!\d)(?!24|48|72){spread(COUNT, _BETWEEN)}[- ]?{_HOURS}{_MONDAY}"),
        # Hours: full-time, 37.5; Arbeitszeit: Montag bis Freitag, 38,5 Stunden
        (
            ("hours:", "stunden:"),
            rf"^\W*(?:hours|stunden):\s{_KIND}[,:]? \(?{spread(COUNT)}(?=\W*$)",
        ),
        (
            ("arbeitszeit", "pensum", "umfang", "ausma", "working", "workload"),
            rf"{_TIME}(?:en)?:[^.;!?\n]{{0,40}}, {spread(COUNT, _BETWEEN)}[- ]?{_HOURS}{_ELSE}",
        ),
        # 39 Stunden an fünf Tagen, 36 hours over four days
        (
            ("tage", "days"),
            rf"(?<!\d)(?!24|48|72){spread(COUNT, _BETWEEN)}[- ]?{_HOURS}{_OVER_DAYS}",
        ),
        # Arbeitszeit: 40 Stunden, Teilzeit (20 h), 50%-Stelle (19,5 h)
        ((), rf"(?:{_TIME}|{_KIND})(?:{_AHEAD}|\s){spread(COUNT, _BETWEEN)}[- ]?{_HOURS}{_ELSE}"),
        ((" ab ",), rf"(?<![a-zäöü])(?:{_KIND}) ab {spread(COUNT, _BETWEEN)}[- ]?{_HOURS}{_ELSE}"),
        # 40 h Vollzeit
        ((), rf"{spread(COUNT, _BETWEEN)}[- ]?{_HOURS}[- ]?\(?(?:in |im )?(?:{_KIND}|stelle)"),
    )
)
_A_COUNT: Final = lazy(COUNT)
# In a title or a row of facts, hours need no week: 'Buchhalter:in (m/w/d), 30-38,5 Stunden'.
_IN_TITLE: Final = lazy(
    rf"(?:^|[,|·•(/–-] ?|\) |(?:mit|für|with|ab|bis|up to) ){spread(COUNT, _BETWEEN)}[- ]?{_HOURS}"
    r"(?=\s?(?:$|[,|·•)/]))"
)
_LEAST_IN_TITLE: Final = 8
# Another number that has the same hours: '41 bzw. 39 Std./Woche', '22 a week ... and 32 a week'.
_FIRST_OF_TWO: Final = lazy(
    rf"(?P<first>{COUNT})[- ]?(?:{_HOURS})? ?(?:bzw\.|beziehungsweise|resp\.|respectively|/) ?$"
)
_ANOTHER: Final = lazy(
    r"[^.;!?\d]{0,50}(?:,|und|and|or|oder|bzw\.) (?:[^.;!?\d]{0,30} )?"
    rf"{spread(COUNT)}(?:{_A_WEEK})"
)
_LABEL_ALONE: Final = lazy(
    rf"\W*(?:(?P<weekly>{_WEEKLY})|{_TIME}|hours|stunden)(?: (?:pro |/ ?|per )(?:woche|week))?\W*"
)
_VALUE_ALONE: Final = lazy(
    rf"\W*(?:[a-z.]+ )?{spread(COUNT, _BETWEEN)}"
    rf"(?:[- ]?(?P<unit>{_HOURS})(?:{_A_WEEK})?{_ELSE}|(?P<week>{_A_WEEK})"
    r"|(?= (?:average|avg|im (?:durch)?schnitt|durchschnittlich)|\s?(?:$|[,;(|·])))"
)
# Hours that nobody is asked to work: saved, spent on learning, or of a shop, a child, a course.
_OTHER_BEFORE: Final = lazy(
    r"(?:statt|anstatt|anstelle|instead of|keine?|not(?: a)?) $"
    r"|(?:spar|sav(?:e|ing)|gewinn|erreichbar|geöffnet|öffnungs|\bopen(?:ing)?\b|dauert|support|hotline|betreuung"
    r"|volunteers? (?:\w+ )?(?:give|do|spend|help)|\b(?:give|spend|donate)|verbring\w*"
    r"|unterricht|weiterbild|fortbild|überstund|overtime|learning|training)[^.;!?]{0,30}$"
)
_OTHER_BEHIND: Final = lazy(
    r"[^.;!?]{0,12}(?:gespart|saved|geöffnet|betreuung|unterricht|deutschkurs|lektionen"
    r"|(?:für|zur) (?:\w+ )?(?:weiterbild|fortbild|lern|eigene)"
    r"|(?:to|for) (?:\w+ )?(?:learn|train|personal|side project|explore|research time))"
)
_FEWEST, _MOST = 3, 80
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
_PART_TIME: Final = lazy(r"teilzeit|vollzeit|part[- ]?time|full[- ]?time")
_NEAR: Final = 60


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield what the passages with a cue state, also where they only label the next one."""
    for passage in cued:
        for span, value in _stated(passage.plain):
            later = is_later(passage.plain, span.start)
            yield passage.claim(Fact.WEEKLY_HOURS, value, *span, conditional=later)
        yield from _titled(passage)
        label = _LABEL_ALONE.fullmatch(passage.plain)
        beside = value_after(passages, passage) if label else None
        alone = _VALUE_ALONE.match(beside.plain) if beside else None
        if label and beside and alone and (label["weekly"] or alone["unit"] or alone["week"]):
            for span, value in hours_in(beside.text, labelled=True):
                yield beside.claim(Fact.WEEKLY_HOURS, value, *span)


def _titled(passage: Passage) -> Iterator[Claim]:
    """Yield hours in a title that names a job, without a word for the week."""
    if passage.block.kind not in _HEADS or not names_job(passage.plain):
        return
    for found in _IN_TITLE.finditer(passage.plain):
        reading = _reading(found, found.start("low"))
        if reading and (reading.value.min or 0) >= _LEAST_IN_TITLE:
            yield passage.claim(Fact.WEEKLY_HOURS, reading.value, *reading.span)


def hours_in(text: str, *, labelled: bool) -> list[Reading[Range]]:
    """Return the hours a week that a text names.

    With `labelled`, something else has already said that it is about hours a week, and a short
    text may begin with the bare number: '38,5', '20 - 25 h', 'mind. 30 Stunden'.
    """
    folded = plain(text)
    found = list(_stated(folded))
    if labelled and not found and len(folded) <= LONGEST_VALUE:
        alone = _VALUE_ALONE.match(folded)
        reading = _reading(alone) if alone else None
        return [reading] if reading else []
    return found


def _stated(text: str) -> Iterator[Reading[Range]]:
    taken: list[Reading[Range]] = []
    for cues, pattern in _PATTERNS if _A_COUNT.search(text) else ():
        for found in pattern.finditer(text) if not cues or holds(text, cues) else ():
            reading = _reading(found)
            if reading and not any(reading.span.overlaps(other.span) for other in taken):
                taken.append(reading)
    taken += _repeated(text, taken)
    taken.sort()
    last: Reading[Range] | None = None
    for reading in taken:
        whole = _together(text, last, reading) if last else None
        if last and not whole:
            yield last
        last = whole or reading
    if last:
        yield last


def _repeated(text: str, taken: Sequence[Reading[Range]]) -> Iterator[Reading[Range]]:
    """Yield numbers that share the wording of others: the first of two, or the next one."""
    for reading in taken:
        before = _FIRST_OF_TWO.search(text, max(0, reading.span.start - _NEAR), reading.span.start)
        hours = value_of(before["first"]) if before else None
        if before and hours and reading.value.min and _FEWEST <= hours <= _MOST:
            yield Reading(Span(before.start(), reading.span.start), Range(hours, hours))
        again = _ANOTHER.match(text, reading.span.end)
        other = _reading(again, again.start("low")) if again else None
        if other and not any(other.span.overlaps(one.span) for one in taken):
            yield other


def _together(text: str, first: Reading[Range], second: Reading[Range]) -> Reading[Range] | None:
    """Return '40 Stunden (Teilzeit möglich, mindestens 30)' as the range that it means."""
    between = Span(first.span.end, second.span.start)
    if between.end - between.start > _NEAR or not _PART_TIME.search(
        text, between.start - 1, second.span.end
    ):
        return None
    full, least = sorted((first.value, second.value), key=lambda value: value.max is None)
    if full.min is None or full.min != full.max or least.min is None or least.max is not None:
        return None
    if least.min >= full.min:
        return None
    return Reading(Span(first.span.start, second.span.end), Range(least.min, full.max))


def _reading(found: re.Match[str], begin: int | None = None) -> Reading[Range] | None:
    start, low, high = bounds_of(found)
    if any(hours is not None and not _FEWEST <= hours <= _MOST for hours in (low, high)):
        return None
    text, start = found.string, min(start, found.start() if begin is None else begin)
    if _OTHER_BEFORE.search(text, max(0, start - 60), start) or _OTHER_BEHIND.match(
        text, found.end()
    ):
        return None
    return Reading(Span(start, found.end()), Range(low, high))
