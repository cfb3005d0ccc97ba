"""Words by which texts say that one works in shifts, at night, at weekends, on call, or longer."""

from __future__ import annotations

from typing import Final

_DAYS: Final = r"(?:samstag|sonntag|sonnabend)"
_NUMBER: Final = r"(?:\d|one|two|three|four|five|six|every|each|alternate|some|most|several)"

# What is said of each condition, in lower case.
TIMES: Final[dict[str, tuple[str, ...]]] = {
    "shift": (
        (
            r"\b(?:wechsel|früh|spät|nacht|tag|voll|drei|zwei|dreier|mehr|\d)?-?\s?schicht(?:dienst"
            r"|arbeit|betrieb|system|modell|bereitschaft|plan(?!ung|er)|wechsel|rhythmus"
            r"|einsatz|einsätz"
            r"|en)\w*"
        ),
        (
            r"\b(?:wechselschicht|nachtschicht|(?:zwei|drei|vier|[2-5])-?\s?schicht|spätschicht"
            r"|frühschicht|wochenendschicht)\w*"
        ),
        r"\b(?:zwei|drei|vier|[2-5])-?schichtig\w*|\bschicht-(?=\s?(?:,|/|und|oder|bzw))",
        r"\bnight and weekend shifts?\b|\bin (?:\w+ )?schichten\b",
        r"\bshift (?:work|pattern|system|model|schedule|basis|rota|rotation)\w*",
        r"\bshift-based\b|\bshift(?= (?:brewer|worker|supervisor|engineer|technician|operator)\b)",
        r"\bshifts (?:rotate|vary|run|start|are|include|cover|will|may)\b",
        (
            r"\b(?:rotating|rotational|early|late|evening|day|night|weekend|split|twilight|back"
            r"|1st|2nd|3rd|first|second|third|two|three|four|in|work|\d-|\d+-hour"
            r"|\d+ hour) ?shifts?\b"
        ),
    ),
    "night": (
        (
            r"\bnacht(?:dienst|schicht|arbeit|einsätz|einsatz|bereitschaft|wache)(?!zu|zulage"
            r"|tauglich)"
            r"\w*"
        ),
        r"\bnacht-?(?=,? (?:und|oder|sowie) (?:\w+- )?(?:wochenend|feiertag|schicht|sonntag)\w)",
        (
            r"\bnight(?= (?:and|or) weekend)|\bnight(?:[\s-]?shifts?|s? work|time work| duty"
            r"| duties"
            r"| rota)\b"
        ),
        r"\b(?:days?|evenings?|late[s]?|earl(?:y|ies)),? (?:and|or|&) nights?\b",
        (
            r"\b(?:\d|two|three|four|five|waking|alternate|rotating|some) (?:\d\d?-hour )?nights\b"
            r"(?! (?:away|of|in|out|at|for|free|off))"
        ),
    ),
    "weekend": (
        (
            rf"\b(?:wochenend|{_DAYS}|feiertag)s?-?(?:dienst|arbeit|einsätz|einsatz|bereitschaft"
            r"|schicht|öffnung|termine|veranstaltung)(?!zu)\w*"
        ),
        (
            r"\b(?:wochenend|sonn|feiertags?|samstags?)-(?=\s?(?:,|/|und|oder|bzw))"
            r"(?! und feiertags?\w*(?:zu|ruhe))"
        ),
        r"\bbereitschaft (?:zu[rm]?|für|an|am) (?:\w+[\s-]){0,3}(?:wochenend|feiertag|samstag)\w*",
        (
            r"\b(?:work(?:ing)?|available|shifts?)(?: \w+){0,3} (?:on |at )?(?:weekends?|saturdays?"
            r"|sundays?)"
        ),
        (
            r"\bweekend(?:s?| and evening| and bank holiday| and holiday) (?:work|shifts?|duty"
            r"|duties"
            r"|availability|rota|cover|working|rotation)\b"
        ),
        (
            rf"\b(?:{_NUMBER} (?:other |second |third |fourth |in \w+ )?|alternat(?:e|ing) )"
            r"(?:weekends?|saturdays?|sundays?)\b(?! (?:off|away|in (?:january|may)))"
        ),
        r"\barbeit(?:en)? (?:an|am) (?:\w+ )?(?:wochenende?n?|samstagen?|sonntagen?|feiertagen)\b",
        r"\bweekends? (?:is |are |will be |may be )?(?:included|required|expected|as needed)\b",
    ),
    "on_call": (
        r"\bruf(?:bereitschaft|dienst)\w*|\bbereitschafts(?:dienst|zeit)\w*|\bnotdienst\w*",
        (
            r"\bpikett(?:dienst|einsatz)?\w*|\bon-?\s?call(?: (?:duty|rotation|service|shifts?"
            r"|rota))?\b"
        ),
        (
            r"\b(?:emergency|out-of-hours|after-hours|night) call[\s-]?outs?\b"
            r"|\bcall[\s-]?out (?:rota|duty|work)"
        ),
        r"\bstand-?by (?:duty|duties|rota|rotation|shifts?|service)\b",
    ),
    "overtime": (
        r"\bbereitschaft (?:zu[rm]?|für) (?:\w+ ){0,3}(?:überstunden|mehrarbeit|überzeit)\b",
        (
            r"\b(?:überstunden|mehrarbeit|überzeit)\b(?=[^.;!?\n]{0,40}\b(?:gleich(?:en|st)"
            r"|feier\w*"
            r"|fallen|fällt|werden|wird|kannst|können|kommen|leist\w+|entsteh\w+|bummel\w+|vergüten"
            r"|zahlen wir|bezahlen wir|baust|bauen|erfass\w+|schreib\w+)\b)"
        ),
        (
            r"\b(?:mal|auch|gelegentlich|bei bedarf|notfalls) (?:\w+ ){0,2}länger (?:zu )?"
            r"(?:bleib|arbeit)\w+"
        ),
        (
            r"\b(?:willing|ability|able|required|expected|ready)[\w ]{0,20} (?:overtime|extra hours"
            r"|additional hours|long hours)\b"
        ),
        (
            r"\b(?:overtime|extra hours|additional hours) (?:is |are |may be |will be |as "
            r"|can be )?"
            r"(?:required|expected|needed|necessary|compensated)"
        ),
        r"\b(?:stay|work) late (?:when|if|on|at|occasionally|sometimes)\b",
    ),
}
