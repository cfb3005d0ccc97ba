"""Reads days of leave: '30 Tage Urlaub', 'Urlaubstage: 28–30', 'six weeks of holiday'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims._labels import LONGEST_VALUE, value_after
from brandlint.claims._reading import Reading, is_later, plain
from brandlint.claims.passages import Passage, Passages
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Range
from brandlint.language.numbers import COUNT, bounds_of, spread
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "urlaub", "ferien", "vacation", "holiday", "pto", "leave", "time off", "days off",
    "tage frei", "jahr frei",
)  # fmt: skip

_UNIT: Final = (
    r"(?P<unit>(?:arbeits|werk|kalender)?tage?n?|(?:working |business |work)?day(?:s'?|'s)?"
    r"|wochen|weeks?'?)(?![a-zäöü])"
)
_BETWEEN: Final = r"(?:[- ]?(?:tage|wochen|days|weeks))?"
# What may stand between the days and the leave. 'zusätzlicher', 'unbezahlter', 'parental' and
# 'sick' may not: such days are no part of it.
_OF: Final = (
    r"(?:[- ]?(?:(?:bezahlt|erholsam|jährlich|gesetzlich|tariflich|voll|echt|garantiert|flexibl"
    r"|wohlverdient|regulär)e[rnm]?"
    r"|pro (?:kalender)?jahr|im (?:kalender)?jahr|p\. ?a\.|/ ?jahr|jährlich|bezahlt|an"
    r"|of|fully|paid|annual|yearly|working|personal|statutory|basic|flexible|generous"
    r"|(?:per|a|each|every) year|per annum|/ ?year|(?:für )?(?:deinen|ihren|euren)|your"
    r"|\([^()]{1,40}\)))*"
)
# Where a tag was dropped, the next word sticks to the leave ('30 Urlaubstagegeben').
_LEAVE: Final = (
    r"(?:(?:(?:jahres|erholungs|grund|basis|tarif|ferien)?-?urlaub(?:s(?:anspruch|tage(?:n(?!\w))?|zeit))?"
    r"(?!s[a-zäöü]|er)|ferien(?!\w)|vacations?(?!er)|holidays?(?: leave)?"
    r"(?!\w| (?:shut|part(?:y|ies)|season|pay|break|bonus)))"
    r"|(?:pto|leave|time[- ]off|days off|off(?= (?:per|a) year))(?!\w)"
    r"|(?:\+|plus|and|&) (?:\w+ )?(?:bank|public) holidays)"
)
_DAYS_OF_LEAVE: Final = (
    r"(?:(?:(?:jahres|erholungs)?urlaubs?-?tage(?:n(?!\w))?|vacation days)"
    r"|(?:ferientagen?|ferienwochen|urlaubswochen|vacation weeks|holiday days|leave days"
    r"|pto(?: days)?|days' holiday|(?:days|weeks) of (?:vacation|holiday|leave|pto))(?!\w)"
    r"|holidays(?= (?:plus|\+|and|excluding|excl)))"
)
_LABEL: Final = (
    r"(?:(?:jahres|erholungs)?urlaub(?:s(?:tage|anspruch))?|ferien(?:tage|anspruch)?"
    r"|(?:paid |annual )?(?:vacation|leave|holidays?|pto)"
    r"(?: (?:days|entitlement|allowance))?|paid time off)"
)
_SAYS: Final = (
    r"(?:\s?[:=(–|-]|\s(?:von|mit|im umfang von|beträgt|betragen|umfasst|sind(?: es)?|of|is"
    r"|liegt bei|(?:pro|im|/) ?(?:kalender)?jahr|per year|aktuell|derzeit|mindestens|mind\.|ca\.))"
)
_AHEAD: Final = (
    rf"(?:(?:{_SAYS}){{1,3}}\s?(?:ab |mindestens |mind\. |bis zu |minimum (?:of )?|at least "
    r"|up to )?|(?:(?<=urlaub)|(?<=anspruch)|(?<=urlaubstage))\s)"
)
# Nothing but a year's leave is as long.
_MANY: Final = r"(?<![\d.,$€£-])(?:2\d|3\d)(?![\d.,])"
_ANNOUNCED: Final = r"(?<![a-zäöü])(?:urlaub|vacation|annual leave) [^.;!?\d]{1,25}: "
_PATTERNS: Final = tuple(
    lazy(pattern)
    for pattern in (
        # 30 Tage Urlaub; 25 days plus bank holidays
        rf"{spread(COUNT, _BETWEEN)}[- ]?{_UNIT}{_OF}[- ]?{_LEAVE}",
        # 30 Urlaubstage
        rf"{spread(COUNT)}{_OF}[- ]?(?P<unit>{_DAYS_OF_LEAVE})",
        # Jahresurlaub von 30 Arbeitstagen
        rf"(?<![a-zäöü]){_LABEL}{_AHEAD}{spread(COUNT, _BETWEEN)}[- ]?{_UNIT}",
        # Urlaub gibt es auch: 30 Tage
        rf"{_ANNOUNCED}{spread(COUNT)}[- ]?{_UNIT}",
        # Leave 25 days, where a label's mark-up is gone
        rf"^\W*(?:annual )?(?:leave|holidays?|vacation|urlaub|ferien)\s{spread(COUNT)}[- ]?{_UNIT}",
        # 30 Tage im Jahr frei, 30 days off
        rf"{spread(_MANY)} (?P<unit>tage)(?: (?:im|pro) jahr)? frei(?!\w| haus)",
        rf"{spread(_MANY)}[- ]?(?P<unit>days) off(?!\w)",
        # Urlaubstage: 28–30
        rf"(?<![a-zäöü])(?P<unit>urlaubstage|ferientage|vacation days){_AHEAD}{spread(COUNT)}",
    )
)
_LABEL_ALONE: Final = lazy(rf"\W*(?:{_LABEL})(?: (?:pro|im) jahr| per year)?\W*")
_VALUE_ALONE: Final = lazy(rf"\W*(?:[a-z.]+ )?{spread(COUNT, _BETWEEN)}(?:[- ]?{_UNIT})?")
# What leave grows to: '28 Tage Urlaub, nach zwei Jahren 30', '25 days, rising to 30'.
_GROWS: Final = lazy(
    r"[^.;!?\d]{0,60}?(?:\b(?:rising|increasing|increases|growing|grows|goes up|going up|up|rises"
    r"|after \w+(?: \w+)? (?:years?|months)(?: of service)?:?|then|later)"
    r"(?: [^.;!?\d]{0,40})?(?: to)?"
    r"|\b(?:steig\w+|ansteigend|wächst|wachsend|erhöht|ab (?:dem|deinem) \w+ (?:dienst)?jahr|später"
    r"|nach \w+(?: \w+)? (?:jahr|jahren|monaten)(?: betriebszugehörigkeit)?:?|dann)"
    r"(?: [^.;!?\d]{0,30})?(?: (?:auf|sogar))?|ab (?:dem )?\d\d?\. (?:dienst)?jahr:?"
    r"|ab (?:dem )?(?:alter (?:von )?)?[2-6]\d(?:\.? (?:alters|lebens)?jahr(?:en)?)?"
    r"|nach \d\d? jahren:?|after \d\d? years:?)\s"
    rf"{spread(COUNT)}(?:[- ](?P<unit>tage|days|wochen|weeks))?"
    r"(?!\s?(?:%|€|euro|jahr|year|std|stunden|hours|uhr|x ))(?!\w)"
)
_EXTRA: Final = lazy(
    r"(?:zusätzlich\w*|extra|weitere|additional|sonder\w*|bildungs\w*|bonus|mehr|further)"
    r"(?: (?:zu|bis zu|up to|von))?\s?$"
)
# In days; less is a special leave, more is a parental or a long one.
_FEWEST, _MOST = 10, 50
_WORKDAYS_A_WEEK: Final = 5


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield what the passages with a cue state, also where they only label the next one."""
    for passage in cued:
        # What search engines show of a page is not on the page.
        if _is_hidden(passages, passage):
            continue
        for span, value in _stated(passage.plain):
            later = is_later(passage.plain, span.start)
            yield passage.claim(Fact.VACATION_DAYS, value, *span, conditional=later)
        beside = value_after(passages, passage) if _LABEL_ALONE.fullmatch(passage.plain) else None
        if beside:
            for span, value in days_in(beside.text, labelled=True):
                yield beside.claim(Fact.VACATION_DAYS, value, *span)


def _is_hidden(passages: Passages, passage: Passage) -> bool:
    described = passage.block.kind is BlockKind.FIELD and passage.block.name == "description"
    return described and passages.document.document.format == "html"


def days_in(text: str, *, labelled: bool) -> list[Reading[Range]]:
    """Return the days of leave a year that a text names; weeks count five days.

    With `labelled`, something else has already said that it is about leave, and a short text may
    begin with the bare number: '30', '28–30', 'mind. 30 Tage', '6 weeks'.
    """
    folded = plain(text)
    found = list(_stated(folded))
    if labelled and not found and len(folded) <= LONGEST_VALUE:
        alone = _VALUE_ALONE.match(folded)
        reading = _reading(alone) if alone else None
        return [reading] if reading else []
    return found


def _stated(text: str) -> Iterator[Reading[Range]]:
    taken: list[Span] = []
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            reading = _reading(found)
            if reading and not any(reading.span.overlaps(other) for other in taken):
                taken.append(reading.span)
                yield reading
    for span in tuple(taken):
        grown = _GROWS.match(text, span.end)
        more = _reading(grown, grown.start("low")) if grown else None
        if more and not any(more.span.overlaps(other) for other in taken):
            taken.append(more.span)
            yield more


def _reading(found: re.Match[str], begin: int | None = None) -> Reading[Range] | None:
    start, low, high = bounds_of(found)
    if (found["unit"] or "").lstrip().startswith(("woche", "ferienw", "urlaubsw", "week")):
        low, high = (None if days is None else days * _WORKDAYS_A_WEEK for days in (low, high))
    if any(days is not None and not _FEWEST <= days <= _MOST for days in (low, high)):
        return None
    if _EXTRA.search(found.string, max(0, start - 30), start):
        return None
    start = min(start, found.start() if begin is None else begin)
    return Reading(Span(start, found.end()), Range(low, high))
