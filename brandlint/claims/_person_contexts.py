"""What stands around the names of people whom candidates can turn to."""

from __future__ import annotations

import re
from typing import Final

from brandlint.language.patterns import lazy

# What people are, right before their names: 'Meister Jörg Muster', 'the Principal, Jane Doe'.
ROLE: Final = (
    r"(?:[\w/&-]*(?:leiter|leitung|meister|referent|manager|führer|chef|koch|ausbilder|disponent"
    r"|sekretär|assistent|assistenz|koordinator|inhaber|berater|rektor|direktor|dekan|pfarrer"
    r"|personaler|recruiter|betreuer|obmann|obfrau|vorstand|vorständin|beauftragte[rn]?|planer"
    r"|kollege|kollegin|polier|arbeiter|wirt|bäcker|mitarbeiter|gesellen?|pfleger|techniker|sprecher|verwalter|arzt|ärztin|anwalt|anwältin|lehrer|sachbearbeiter"
    r")(?:[:*_/]?-?in(?:nen)?|n|s)?"
    r"|(?:[\w/&'-]+ ){0,2}(?:manager|lead|leader|head|director|principal|coordinator|co-ordinator"
    r"|supervisor|officer|owner|chef|foreman|forewoman|captain|recruiter|partner|specialist|matron"
    r"|chair|chairperson|secretary|administrator|superintendent|headteacher|professor|landlord"
    r"|landlady|boss|bursar|colleague|founder|editor|engineer|sister|steward|warden|dispatcher"
    r"|adviser|advisor|assistant|representative|registrar))"
)
LEAD: Final = lazy(
    rf"(?:(?:unser\w*|the|our|ihr\w*|dein\w*|eu\w+|d[eai][rnesm]|mein\w*|my|zum|zur) )?{ROLE}"
    r"(?: (?:of|for|für|des|der|am|im|in) [\w&-]+(?: [\w&-]+)?)?(?:,|:| –| -)? "
)
# What shows whom to ask, most telling first; the name follows.
BEFORE: Final[tuple[str, ...]] = (
    (
        r"ansprechpartner(?:in|:in|\*in|/-?in|innen|\(in\))?(?: für \w+(?: \w+){0,3})?"
        r"(?: bei (?:rück)?fragen| in \w+)?(?: ist| sind|:| -| –)? ?"
    ),
    r"ansprechperson(?:en)?(?: ist| sind|:| -)? ?|kontaktperson(?: ist|:)? ?",
    r"(?:contact person|your contact|hiring manager|recruiter|point of contact)(?: is|:| -)? ?",
    (
        r"(?:wend\w*|meld\w*|richt\w*|schreib\w*|kontaktier\w*|schick\w*|send\w*|mail\w*)\b"
        r"[^.!?\n]{0,60}?"
        r"(?:\ban|\bbei|\bto|\bzu\w*\s?händen|z\. ?h(?:d)?\.(?: von)?|kontaktieren sie"
        r"|kontaktiere) "
    ),
    r"(?:z\. ?h(?:d)?\.(?: von)?|zu händen(?: von)?|attn\.?:?) ",
    (
        r"(?:(?:get|be|keep) in touch with|contact|reach out to|reach|speak (?:to|with)|talk to"
        r"|(?<!we'll )\bcall|e-?mail|write(?: to)?|questions\? (?:ask|contact)|\bring|\bphone"
        r"|(?:\bask|asking) for|\bask|\btext|directed to|addressed to|apply (?:to|with|through|via)"
        r"|chat (?:to|with)|message|applications? to|\bcvs? to|resumes? to"
        r"|\b(?:ruf|meld|schreib|kontaktier|schick)(?:en sie|e?t|e)?(?: sich)?(?: bitte)?"
        r"(?: (?:dich|sie|euch|bei dir|bei ihnen|bei euch))?|fragen sie(?: nach)?"
        r"|\bfrag(?:e|t)?(?: nach)?"
        r"|verlangen sie|(?:an)?fragen (?:bitte )?an|(?:bewerb\w+|unterlagen|mails?) an) "
    ),
    (
        r"steht (?:ihnen|dir|euch)(?: auch| gerne| gern)? ?"
        r"|beantwort\w+ (?:ihnen|dir|euch)?(?: ?gern(?:e)?)? ?"
    ),
    (
        r"(?:\bfragen\?|(?:auskunft|auskünfte|informationen?|infos?)"
        r"(?: (?:erteilt|gibt|bei|geben|durch|von|erteilen))?"
        r"|personal(?:gewinnung|abteilung|wesen|büro)|questions|enquiries|inquiries|kontakt|contact"
        r"|hr|recruiting|bewerbung(?:en)?|rückfragen|anfragen|applications?|apply to)"
        r"(?::| –| -|,)? (?:gern(?:e)? |ihnen |dir |bei |an |to )?"
    ),
    r"\ban (?=frau |herrn? |prof|dr\b|mag\b)",
)
# Those of them after which two words are a name, and a first name alone is one.
ANNOUNCING: Final = range(3)
# Those after which a common first name alone is one, too: 'Melde dich bei Mia'.
FAMILIAR: Final = range(3, 6)
# Parts of words without which a text holds none of those, one by one.
BEFORE_CUES: Final[tuple[tuple[str, ...], ...]] = (
    ("ansprechpartner",),
    ("ansprechperson", "kontaktperson"),
    ("contact", "hiring manager", "recruiter"),
    ("wend", "meld", "richt", "schreib", "kontaktier", "schick", "send", "mail"),
    ("z.", "händen", "attn"),
    (
        *("touch", "contact", "reach", "speak", "talk", "call", "mail", "write", "ask", "ring"),
        *("phone", "text", "to ", "apply", "chat", "message", "ruf", "meld", "schreib"),
        *("kontaktier", "schick", "frag", "verlangen", "bewerb", "unterlagen"),
    ),
    ("steht", "beantwort"),
    (
        *("frag", "auskunft", "auskünfte", "info", "personal", "question", "quiries", "kontakt"),
        *("contact", "hr", "recruit", "bewerb", "applic", "apply"),
    ),
    ("an frau", "an herr", "an prof", "an dr", "an mag"),
)
AFTER_CUES: Final = (
    *("steht", "hilft", "beantwortet", "freut", "meldet", "gern", "kümmert", "erreich"),
    *("auskunft", "erteilt", "liest", "reads", "happy", "looks", "can tell", "answers", "call"),
    *("hr", "human", "recruit", "talent", "personal", "people"),
)
AFTER: Final = lazy(
    r"(?:,? (?:steht|hilft|beantwortet|freut sich|meldet sich|ist (?:gern|gerne)|kümmert"
    r"|erreich\w+|gibt (?:ihnen |dir |euch )?gern|gibt auskunft|erteilt|liest|reads"
    r"|is happy|will be happy|looks forward|can tell you|answers|will call|calls)"
    r"|,? ?(?:\(|\||[-–,] ?)? ?(?:[\w&/-]+ ){0,4}(?:hr\b|human|recruit|talent"
    r"|personal(?:abteilung|leit|refer)"
    r"|people))"
)
# What ends a letter; the name stands below.
CLOSING_CUES: Final = (
    *("gruß", "gruss", "grüß", "grüss", "regards", "wishes", "sincerely", "faithfully", "cheers"),
    *("thank", "best", "danke", "bis bald", "herzlich", "servus"),
)
CLOSING: Final = lazy(
    r"\b(?:(?:grüße?n?|grüssen?|gruß|gruss|regards|wishes|sincerely|faithfully|cheers)[,!.]? "
    r"(?=[A-ZÀ-Þ]|i\. ?[AV]\.|ppa)|(?:(?i:grüße?n?|grüssen?|gruß|gruss|regards|wishes"
    r"|sincerely|faithfully|cheers|many thanks|best|danke|bis bald|herzlichst?|servus|thank you)"
    r"[^\n.:;!?]{0,30}[,!.]?[ ]*)"
    r"(?:\n+|\Z))|(?:Grüße?n?|Grüssen?|Gruß|Gruss|Regards|Wishes),? "
    r"(?=[A-ZÀ-Þ]|i\. ?[AV]\.|ppa)"
)
# What stands between a name and its number or address.
_REACHED: Final = (
    r"(?:unter|at|on|per|via|tel(?:efon|ephone)?|fon|mobil|mobile|handy|cell|phone|mail|e-mail"
    r"|email|durchwahl|dw|ext|oder|or|whatsapp|sms|t|m|e|an|am telefon|reads|nr|rufnummer"
    r"|der telefonnummer|dienstlich)"
)
GAP: Final = lazy(
    rf"(?:[\s,:;(|·•–—/+-]|\.(?=\s|\Z)|\b{_REACHED}\b\.?)*\Z",
    re.IGNORECASE,
)
