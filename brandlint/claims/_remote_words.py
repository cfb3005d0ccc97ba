"""How texts speak of working elsewhere: in words, and as tags between separators."""

from __future__ import annotations

from typing import Final, Literal

from brandlint.language.patterns import lazy

Mode = Literal["none", "possible", "hybrid", "full"]

_HOME: Final = (
    r"home[\s-]?office|home[\s-]?working|telearbeit|mobil(?:e[sn]?)?[\s-]arbeiten|mobilarbeit"
)
_AWAY: Final = (
    rf"(?:remote(?:ly|arbeit\w*|tätigkeit\w*|work)?\b|{_HOME}|wfh\b"
    r"|(?:work(?:ing)?[\s-])?from[\s-]home\b|von (?:zu\s?hause|daheim)|mobil\b)"
)
REGION: Final = (
    r"(?:us|usa|eu|uk|europ\w*|emea|dach|apac|latam|global\w*|worldwide|weltweit|germany|canada"
    r"|deutschland\w*|bundesweit|österreich\w*|austria|switzerland|schweiz|anywhere|international)"
)
# What can be remote or hybrid when it is the job that is meant.
_WORK: Final = (
    r"(?:arbeit(?!geber|szeit(?!modell)|splatz)\w*|work(?!-life)\w*|modell?e?|models?|set-?up|jobs?"
    r"|roles?|positions?|stellen?"
    r"|opportunit\w+|polic(?:y|ies)|schedule|regelung|tätigkeit|approach|manner|arrangements?"
    r"|option\w*|möglich\w*|contract|engagement|employment|anteil\w*|kultur|home\w+)"
)
# Atomic, so that "drei Tage im Büro" is not read as "drei Tag" with something behind it.
_DAY: Final = r"(?:fixen |festen |fixed )?(?>arbeitstage?n?|wochentage?n?|tage?n?|days?)"
_COUNT: Final = (
    r"(?<!\d)(?P<{0}>\d(?:[.,]5)?|eine[nmr]?|ein|zwei|drei|vier|fünf|one|two|three|four|five)"
)
_COUNTS: Final = (
    r"(?:(?:\d|ein|zwei|drei|one|two|three)\s?(?:-|bis(?: zu)?|to|or|oder)\s?)?" + _COUNT
)
_WEEKLY: Final = (
    r"(?:\s?(?:/|pro|die|in der|je|a|per|each|every)\s?(?:woche|week)|\s?wöchentlich|\s?weekly)"
)
NUMBERS: Final = {
    **dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "one"), 1),
    **dict.fromkeys(("zwei", "two"), 2),
    **dict.fromkeys(("drei", "three"), 3),
    **dict.fromkeys(("vier", "four"), 4),
    **dict.fromkeys(("fünf", "five"), 5),
}

# Parts of words without which nothing is said of working elsewhere.
_AWAY_CUES: Final = (
    *("remote", "office", "telearbeit", "mobil", "wfh", "home", "hause", "daheim"),
)
CUES_OF: Final[dict[Mode, tuple[str, ...]]] = {
    "hybrid": (*_AWAY_CUES, "büro", "site", "vor ort", "hybrid", "präsenz", "blended"),
    "full": (*_AWAY_CUES, "anywhere", "wherever", "überall"),
    "possible": (*_AWAY_CUES, "telework", "telecommut", "orts", "büro"),
    "none": ("vor ort", "site", "office", "präsenz", "person", "remote"),
}
# What is said of working elsewhere, by mode. Where two fit one place, the one further up counts.
PATTERNS: Final[dict[Mode, tuple[str, ...]]] = {
    "hybrid": (
        # A number of days: "2 Tage Homeoffice", "bis zu 3 Tage die Woche von zu Hause".
        (
            rf"{_COUNTS.format('n1')}[\s-]{_DAY}{_WEEKLY}?\s(?:(?:lang|im|in|aus dem|of|mobil|per"
            rf"|flexibel|for|bequem|gerne?|auch|deiner|arbeit|working)\s){{0,3}}{_AWAY}"
        ),
        # "Homeoffice an bis zu zwei Tagen", "remote work up to 2 days a week".
        (
            rf"{_AWAY}[\w-]*(?:\s(?!tag|day)[\w-]+){{0,4}}?\s?[(:,–-]?\s?(?:an |für |on |for "
            rf"|ist )?"
            rf"(?:bis zu |up to |max\.? |maximal |ca\.? |mind\.? |mindestens |at least )?"
            rf"{_COUNTS.format('n2')}[\s-]{_DAY}(?!{_WEEKLY}?\s(?:im büro|vor ort|in (?:the|our) of"
            rf"|on-?site|office))(?!\s(?:im|pro|per|a|/)\s?(?:jahr|year|monat|month))"
        ),
        rf"(?:{_COUNT.format('n3')}\s)?{_AWAY}[\s-]?(?:tage?n?|days?)\b",
        rf"{_DAY}{_WEEKLY}\s(?:im|in (?:the|our)|at (?:the|our)|from (?:the|our))\s(?:büro|office)",
        rf"{_DAY}{_WEEKLY}\s?(?:on-?site|vor ort)",
        # A share: "60 % remote", "bis zu 50 % Homeoffice", "Homeoffice (bis zu 60 %)".
        (rf"\b[1-9]\d\s?(?:%|prozent|percent)\s?(?:\w+\s){{0,3}}?{_AWAY}"),
        (
            rf"{_AWAY}[\w-]*[\s-]?(?:möglichkeit|anteil|option)?\s?[(:]?\s?(?:bis zu |von |up to )?"
            rf"[1-9]\d\s?(?:%|prozent|percent)"
        ),
        rf"hybrid(?:e[snmr]?)?[\s-](?:possible|möglich\w*|{_WORK}|arbeits\w+|on-?site|office)",
        r"\bhybrid(?:arbeit|modell|work|job)\w*",
        (
            rf"\b(?:{_WORK}|arbeitest du|wir arbeiten|du arbeitest|sie arbeiten|is|are"
            rf"|ist) hybrid\b(?!\s\w)"
        ),
        r"\b(?:arbeit\w*|work(?:ing)?)(?:\s\w+){0,3} hybrid\b(?![\s-]\w)",
        (
            r"\bpräsenztage?n?\b|\b(?:\d|ein|zwei|drei|feste|gemeinsame) bürotage?n?\b"
            r"|\boffice days\b|\bblended[\s-]working\b"
        ),
        (
            rf"{_COUNT.format('o1')}[\s-]{_DAY}{_WEEKLY}?\s(?:im |in the |in our |at the )?(?:büro"
            rf"|office)\b"
        ),
        r"\b(?:mon|tues|wednes|thurs|fri)days (?:in the|at the) office\b",
        (
            r"\bin (?:the|our) office (?:at least |up to |for )?(?:\d|one|two|three|four)[\s-]"
            rf"{_DAY}"
        ),
        (
            r"#li-hybrid\b|\((?:(?![^()]*(?:elektro|diesel|benzin|verbrenner))[^()]{2,40}(?:,|/"
            r"|\bor|\boder) )?hybrid\)|\bteil-?remote\b"
            r"|\b(?:mainly|mostly|primarily|largely|überwiegend"
            rf"|hauptsächlich) (?:work(?:ing)? )?{_AWAY}"
        ),
        r"\b(?:mainly|mostly|primarily|largely) work(?:ing)? (?:remotely|from home)",
        r"\bmix(?:ture)? (?:aus|of|zwischen|from) (?:home|office|büro|remote)",
        r"\bremote-?anteil\b",
    ),
    "full": (
        rf"(?<!\d)100\s?(?:%|prozent|percent)\s?(?:[\w-]+\s){{0,3}}?{_AWAY}",
        rf"{_AWAY}\s?(?:zu|:|\()?\s?100\s?(?:%|prozent|percent)",
        (
            r"\b(?:fully|full|completely|all|entirely|exclusively|purely|permanently"
            r"|100)[\s-]?remote\b"
        ),
        (
            r"\b(?:komplett|vollständig|dauerhaft|ausschließlich|rein|voll)(?:e[snrm]?)?[\s-]"
            rf"(?:im\s|in\s|aus dem\s)?{_AWAY}"
        ),
        rf"\bremote[\s-]only\b|\b(?:nur|only)\s(?:im\s)?{_AWAY}",
        r"\b(?:work|working|arbeite\w*)\s(?:remotely\s)?from (?:anywhere|wherever)\b(?!-)",
        r"\bremote(?:ly)?,? (?:from )?(?:anywhere|wherever)|\banywhere in the world",
        (
            r"\b(?:deutschland|bundes|österreich|europa|schweiz)weit"
            rf"(?:\sim|\sin|\sper|\s\(?aus dem)?\s\(?{_AWAY}"
        ),
        rf"\bremote (?:with)?in (?:the )?{REGION}\b|\b(?:role|position|job|stelle) is remote\b",
        r"\barbeit\w*\s(?:\w+\s){0,2}von überall\b",
        r"\baus dem home[\s-]?office heraus\b|\b(?:we|the team|our team) works? remotely\b",
        r"\b(?:this|it) is a (?:[\w%()-]+\s){0,4}?remote[\s-](?:role|position|job|opportunity)",
        r"\bremote[\s-](?:role|position|job|opportunity|stelle|job)\b",
        r"\b(?:full|part)-time, remote\b",
        r"\bdistributed,? remote\b|\bhome[\s-]based (?:role|position|job|contract)\b",
        (
            r"\bwork[\s-]from[\s-]home (?:role|position|job)\b|\b(?:home[\s-]?office"
            r"|remote)-?(?:stelle|job)\b"
        ),
    ),
    "possible": (
        rf"(?:{_HOME})\w*",
        (
            r"\bmobil(?:e[snmr]?)?[\s-](?:zu\s)?(?:arbeit(?:ens?|sform|smodell\w*)?|office"
            r"|work(?:ing)?)\b"
        ),
        r"\b(?:zwischen|between|wahlweise|ob) (?:im büro, )?remote\b",
        r"\bmobil\s?/\s?(?:im\s)?home|\bremote(?:arbeit|tätigkeit|work|möglichkeit|option)\w*",
        (
            rf"\b(?:semi-?)?remote[\s-](?:{_WORK}|ok(?:ay)?\b|optional|friendly|freundlich\w*"
            rf"|possible)"
        ),
        r"\bremote[\s-](?:zu arbeiten|oder|or\b|&)",
        r"\b(?:oder|or|und|and|&|auch(?: mal)?|gerne?|also|/)\s?remote\b(?![\s-]\w)",
        r"\bremote[\s-]first(?!\s(?:unternehmen|company|team|firma|organi[sz]ation))\b",
        r"\b(?:arbeiten|arbeitest?|arbeite|work|working)\s(?:[\w'/-]+\s){0,4}?remote(?:ly)?\b",
        r"\b(?:is|are|auch|sind|ist) remote(?:ly)?\b(?!\s(?:work|team|\w+ly))",
        r"\b(?:work(?:ing)?|options? to work)[\s-]from[\s-]home\b|\bwfh\b|\btele(?:work|commut)\w*",
        (
            r"\bvon (?:zu\s?hause|daheim)(?:\saus)?(?:\szu)?(?:\s\w+){0,2}?\sarbeit\w*"
            r"|\barbeit\w*(?:\s\w+){0,8}? von (?:zu\s?hause|daheim)"
        ),
        r"\borts(?:unabhängig|ungebunden)\w*(?:\s(?:und|&)\s\w+)?\s?(?:arbeit|work|tätig|job)?\w*",
        (
            r"\b(?:büro|office)\b[^.;\n]{0,30}\b(?:oder|or) (?:von )?(?:zu\s?hause|from home"
            r"|at home|daheim)\b"
        ),
        r"\bremote\s?[-–&,/]\s?(?:office|büro|home)|\b(?:office|büro)\s?[-–&,/]\s?remote\b",
    ),
    "none": (
        (
            r"\b(?:nur|ausschließlich|100\s?%|rein|fully|only|strictly|exclusively) "
            r"(?:vor ort|on-?site|in[\s-](?:the\s)?office|(?:in\s)?präsenz|in[\s-]person)\b"
        ),
        r"\b(?:on-?site|in-office|in-person|office[\s-]based) (?:only|role|position|job)\b",
        r"\b(?:role|position|job) is (?:fully )?(?:on-?site|in-person|in-office|office-based)",
        (
            r"\bpräsenz(?:arbeit|stelle|job)\b|\bkein (?:reiner )?(?:home[\s-]?office"
            r"|remote)[\s-]?job\b"
        ),
        r"#li-onsite\b|^(?:on-?site|office[\s-]based) (?:in|at)\b",
    ),
}

# A word that stands alone between separators, as in "Berlin | Remote (EU) | Vollzeit".
TAG: Final = lazy(
    rf"(?:^|[|•·/(\[,;:–—\"'&+\n]\s?|\s-\s|\b(?:oder|or|in)\s)"
    rf"(?P<tag>(?:(?P<full>(?:{REGION}[\s-])?remote(?:[\s-]{REGION})?"
    rf"(?:\s?\((?:[^)]{{1,60}})\))?)"
    r"|(?P<hybrid>hybrid(?:\s?\([^)]{1,40}\)|\s[a-z]{2,3})?)"
    r"|(?P<none>on-?site|on site|in-office|in office|in[- ]person|vor ort|(?:in )?präsenz)))"
    r"(?=\s?(?:$|[|•·/)\],;–—\"'&+\n]|(?<=hybrid):|\s-\s|\.$|\soder\s|\sor\s|\sfrom\s|\sor$))"
)
SHOUTED: Final = lazy(
    r"\|\s(?P<tag>(?P<none>ON-?SITE)|(?:[A-Z]{2,12} )?REMOTE(?: [A-Z]{2,6})?)\s(?=[A-Z][^A-Z|]{3})"
)
