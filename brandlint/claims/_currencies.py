"""Which dollars a text means, and in which money one is paid where no sign says so."""

from __future__ import annotations

from typing import Final

from brandlint.claims._money import CODES
from brandlint.documents import AnnotatedDocument
from brandlint.language.patterns import lazy

# Where one is paid in which dollars, in lower case; the first country wins where two are
# named equally often.
_COUNTRIES: Final[dict[str, str]] = {
    "USD": (
        r"u\.s\.a?|usa|usd|united states|san francisco|new york|california|texas|boston|chicago"
        r"|seattle|denver|austin|los angeles|florida|ohio|401\(?k\)?"
    ),
    "CAD": (
        r"cad|canad(?:a|ian)|toronto|vancouver|montr[eé]al|ottawa|calgary|edmonton|winnipeg"
        r"|halifax|saskatoon|regina|ontario|alberta|qu[eé]bec|british columbia|nova scotia"
        r"|new brunswick|manitoba|saskatchewan|newfoundland|prince edward island|yukon|nunavut"
        r"|rrsp|cpp"
    ),
    "AUD": (
        r"aud|australian?|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|queensland"
        r"|tasmania|nsw|superannuation"
    ),
    "NZD": r"nzd|new zealand|auckland|wellington|christchurch|aotearoa|kiwisaver",
    "SGD": r"sgd|singapore",
}
_PLACES: Final = lazy(
    "|".join(rf"(?P<{code}>(?<!\w)(?:{places})(?!\w))" for code, places in _COUNTRIES.items())
)
# Provinces behind a town, as they stand in addresses: 'Kelowna, BC'.
_PROVINCES: Final = lazy(
    r"(?<=[a-z]), (?:ON|BC|AB|QC|NS|NB|MB|SK|NL|PEI?|YT)(?![\w-])|(?<=[a-z]) (?:BC|PEI)(?![\w-])"
)
_STATES: Final = lazy(r"(?<=[a-z]), (?!CA\b)[A-Z]{2}(?![\w-])(?<!ON|BC|AB|QC|NS|NB|MB|SK|NL)")
_SIGN: Final = lazy(r"[€£]|(?<!\w)(?:eur|chf|gbp|euro)(?!\w)")


def dollars_of(document: AnnotatedDocument) -> str:
    """Return the code of '$' in a document: that of the country it names most."""
    texts = [field.text for field in document.document.fields]
    counts = dict.fromkeys(_COUNTRIES, 0)
    for plain in (document.plain, *(text.lower() for text in texts)):
        for found in _PLACES.finditer(plain):
            counts[found.lastgroup or ""] += 1
    for written in (document.text, *texts):
        counts["CAD"] += len(_PROVINCES.findall(written))
        counts["USD"] += len(_STATES.findall(written))
    most = max(counts.values())
    return next(code for code, count in counts.items() if count == most)


_SWISS: Final = lazy(r"(?<!\w)(?:schweiz\w*|chf|franken|zürich|bern|basel|pensum|gav)(?!\w)")
_BRITISH: Final = lazy(
    r"(?<!\w)(?:uk|united kingdom|england|scotland|wales|london|manchester|nhs)(?!\w)"
)


def currency_of(document: AnnotatedDocument) -> str:
    """Return the code of amounts without a sign, from other amounts or the place; '' if unsaid."""
    codes = {CODES[found[0]] for found in _SIGN.finditer(document.plain)}
    if len(codes) == 1:
        return codes.pop()
    if codes:
        return ""
    if document.language == "de":
        return "CHF" if _SWISS.search(document.plain) else "EUR"
    return "GBP" if _BRITISH.search(document.plain) else ""
