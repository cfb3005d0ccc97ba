"""What gives recruiting copy away: words, headings and folders, for `touchpoint`."""

from __future__ import annotations

import re
from typing import Final

# Signs that a text recruits at all, anywhere in it.
SIGN: Final = re.compile(
    r"\b(bewerb|bewirb|stellenan(?:gebot|zeige)|stellenausschreibung|offene[nr]? stelle|karriere"
    r"|arbeitgeber|initiativbewerbung|ausbildungspl[aä]tz|wir suchen|suchen wir|gesucht\b"
    r"|verstärkung"
    r"|werde(?:n sie)? teil|komm (?:in|zu)|lebenslauf|anschreiben|quereinst(?:ieg|eig)"
    r"|kolleg(?:in|:in|\*in|en)|arbeiten bei|deine aufgaben|ihre aufgaben|dein profil|ihr profil"
    r"|vollzeit|teilzeit|minijob|praktikum|werkstudent|azubi|ausbildung zu|jobs?\b|einstieg"
    r"|(?:we are|we're|we’re|is|are|now) hiring|hiring\b|careers?\b|join (?:our|the|us)"
    r"|work (?:with|for) us"
    r"|vacanc|open (?:position|role)|job opening|apply\b|your (?:cv|resume)|cover letter"
    r"|candidates?\b"
    r"|applicants?\b|interns?\b|seeking an?\b|seeking (?:experienced|talented|motivated)"
    r"|requirements\b"
    r"|looking for (?:experienced|talented|motivated|people|someone|developers|engineers)"
    r"|years of experience"
    r"|you (?:will|have|bring|are) |you['’]ll |your (?:profile|role|team|tasks)|we offer"
    r"|all genders"
    r"|m/w/d|w/m/d|m/f/d|wir bieten|wir erwarten|(?:du|sie) bring(?:st|en)|das bringst|mitarbeiter"
    r"|berufserfahrung|abgeschlossene[sn]? (?:ausbildung|studium|berufsausbildung)"
    r"|unser(?:em)? team"
    r"|dein(?:e|en|em)? team|arbeitszeit|urlaubstage|tage urlaub|homeoffice|responsibilities"
    r"|qualifications|internship|full[- ]time|part[- ]time"
    r"|employer|recruit|we are looking for|we're looking for|looking for an?\b|salary|who you are)"
)

# Two of these, and the text seeks players.
GAME: Final = re.compile(
    r"fivem|\brole-?play|\brp-server|\bin-?game[- ](?:char|name)|\(ic\)|minecraft-server|\bgilde\b"
    r"|\bclan\b|\bfraktion(?:en)?\b|altis ?life|redm\b|\braids?\b"
)

# Headings that belong to one posting.
TASKS: Final = re.compile(
    r"aufgabe|das erwartet|dich (?:bei uns )?erwartet|tätigkeit|was (?:du"
    r"|sie) (?:bei uns )?(?:mach|tu|beweg)"
    r"|deine? (?:mission|job|rolle|neuer)|stellenbeschreibung|jobbeschreibung"
    r"|dein (?:arbeits)?alltag"
    r"|arbeitsalltag|responsibilit|what you(?:'|’)?(?:ll| will) (?:do|be)|you(?:'|’)?ll spend"
    r"|dut(?:y|ies)"
    r"|your (?:tasks|role|mission|day|job)|the role|this role|job (?:description|brief|profile)"
    r"|position summary|main tasks|daily work|what we expect"
)
PROFILE: Final = re.compile(
    r"profil\b|anforderung|qualifikation|voraus?setzung|vorrausetzung|mitbring|bring(?:st"
    r"|en)\b[^.]*\bmit\b"
    r"|dich ausmacht|über dich|fähigkeiten|das solltest du|requirement|qualification|about you"
    r"|who you are|who we(?:'|’)?re looking for|skills|experience|your profile|good fit|perfect fit"
    r"|nice to have|this position|we expect that you|necessary qualit|eligibility|^profile"
)
OFFER: Final = re.compile(
    r"wir (?:dir |ihnen |euch )?(?:bieten|geben)|bieten wir|benefits|deine vorteile|perks"
    r"|compensation"
    r"|we offer|pay range|rahmenbedingungen|gehalt|why join"
)
# Headings that speak of the employer or of several openings.
EMPLOYER: Final = re.compile(
    r"\bkarriere\b|\bcareers?\b|arbeitgeber|arbeiten (?:bei|in)\b|stellenangebote|stellenbörse"
    r"|jobangebote"
    r"|offene (?:stellen|positionen)|aktuelle (?:stellen|möglichkeiten|job)|offenen stellen"
    r"|kein(?:e)? passende|nichts passendes|andere position|warum (?:wir|bei uns|\w+ \w+\?)"
    r"|alle jobs|unser(?:e)? (?:team|kultur|unternehmenskultur|werte)|mitarbeit"
    r"|bewerben? (?:sie|bei)"
    r"|open (?:positions|roles)|current openings|available roles|our (?:team|culture|values)"
    r"|join (?:our|the) team"
    r"|^jobs?$|job opportunities|career opportunities|\bjobs (?:in|bei|&)|für bewerber"
    r"|internships|über uns"
    r"|werde(?:n sie)? teil|wir suchen (?:dich|sie)|verstärkung gesucht|komm ins team|initiativ"
)

# Parts of a path that hold one posting a file, or one page about the employer.
FOLDER: Final = re.compile(
    r"(?:^|[/_-])(?:jobs?|stellen|stellenangebote?|stellenanzeigen?|karriere|careers?|positions?"
    r"|vacanc(?:y|ies)|openings?|postings?|job-?postings?|offene-stellen|hiring)(?=/|_|-)"
)
HUB: Final = re.compile(
    r"(?:^|/)(?:karriere|careers?|jobs?|stellen|stellenangebote?|stellenboerse|jobboerse"
    r"|bewerbung|bewerber"
    r"|team|ueber-uns|über-uns|about(?:-us)?|arbeiten-bei[\w-]*|join(?:-us)?|work-with-us|vacancies"
    r"|mitarbeiten|opportunities)(?:/(?:_?index|default))?(?:\.\w+)*$"
)
AD: Final = re.compile(
    r"(?:^|/)(?:ads?|anzeigen?|kampagnen?|campaigns?|social(?:-?media)?|linkedin|instagram|facebook"
    r"|meta|tiktok|xing|google-?ads|banner)(?:/|[._-]?\d*\.\w+$)"
)
# Keys of front matter that only a posting has.
_FIELDS: Final = """
    salary baseSalary gehalt location jobLocation standort employmentType employment_type
    employment datePosted validThrough valid_through department arbeitszeit start_date apply_by
    deadline hiringOrganization position remote job_type jobType contract
"""
FIELDS: Final = frozenset(_FIELDS.split())
