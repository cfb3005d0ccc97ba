"""Closed lists of words that tell who is spoken to. Data, compiled by hand."""

from __future__ import annotations

from typing import Final

from brandlint.language._lists import words

_DU: Final = """
du dich dir dein deine deinem deinen deiner deines deins euch euer eure eurem euren eurer eures
"""
_POLITE: Final = "sie ihnen ihr ihre ihrem ihren ihrer ihres ihrerseits"
EUCH: Final = words("euch euer eure eurem euren eurer eures")
DU: Final = words(_DU)
POLITE: Final = words(_POLITE)


def _spellings(words: frozenset[str]) -> frozenset[str]:
    return words | {word.capitalize() for word in words} | {word.upper() for word in words}


TRIGGERS: Final = _spellings(DU | POLITE)

# Before these, a "Sie" or "Du" is a word that is spoken of: "per Du", "das Sie".
MENTIONING: Final = words("per beim zum vom ums")
MENTIONING_ARTICLES: Final = words("das ein")

# Second person plural and nothing else.
SECOND_PLURAL: Final = words(
    """
    habt seid könnt wollt müsst dürft sollt mögt möchtet werdet wisst wärt hättet könntet solltet
    wolltet müsstet dürftet würdet wart hattet lest seht helft sprecht nehmt gebt tragt lasst
    schlaft lauft fahrt haltet fangt werbt bewerbt trefft tretet esst vergesst brecht werft
    """
)
# Singular forms that do not end in -t, or are too frequent to be worked out.
THIRD_SINGULAR: Final = words(
    """
    ist war hat hatte wird wurde würde kann konnte könnte muss musste müsste soll sollte will
    wollte darf durfte dürfte mag möchte weiß kam ging gab fand nahm sah stand kennt wäre hätte
    begann blieb schrieb half sprach zog lag
    """
)
THIRD_PLURAL: Final = words(
    """
    sind waren haben hatten werden wurden können konnten müssen mussten sollen wollen dürfen
    durften mögen wissen tun kamen gingen gaben fanden nahmen standen
    """
)
# Nobody tells readers what they did: "Sie kamen 2001 zu uns".
TOLD: Final = words("wurden kamen gingen fanden standen nahmen gaben blieben")
# The reader is the object: "Sie erwartet ein Team".
AWAITING: Final = words("erwartet erwarten interessiert begeistert reizt")

# Words in lower case that end like a verb or follow like a subject, but are neither.
NO_VERBS: Final = words(
    """
    neben gegen wegen zwischen morgen unten oben hinten vorn den einen keinen seinen ihren unseren
    deinen meinen diesen jeden allen vielen wenigen anderen beiden zehn sieben eben daneben dagegen
    nicht jetzt recht seit mit oft fast erst selbst sonst statt anstatt samt nebst dort zuletzt
    zunächst meist bereit überhaupt weit gut seltern selten gern gerne außen innen zusammen
    """
)

# They open a clause whose verb comes last.
SUBORDINATORS: Final = words(
    """
    wenn dass ob weil da damit falls sobald solange bis bevor nachdem während obwohl indem sodass
    seitdem wie wo was wer wofür womit woran worauf warum wohin woher wann welche welcher welches
    """
)
PREPOSITIONS: Final = words(
    """
    an auf aus außer bei durch entgegen für gegen gegenüber gemäß hinter in mit nach neben ohne
    samt seit statt trotz über um unter von vor wegen während zu zwischen bis dank
    """
)
SAYING: Final = words(
    """
    sagt sagte sagten sagen erzählt erzählte erzählen berichtet berichtete meint meinte erklärt
    erklärte schwärmt lacht ruft rief fragt fragte fragten antwortet antwortete betont verrät
    schrieb schreibt erinnert findet lobt lobte wissen begrüßt begrüßen hören hört fragen
    says said say told tell asks asked ask wrote writes explains explained adds added recalls
    remembers replied shouted hear hears heard
    """
)

# Nouns of women, beside those that end in -in, and first names that stand for most of them.
WOMEN: Final = words(
    """
    frau chefin kollegin mutter tochter schwester dame anna anne andrea angela anja antje birgit
    britta carina carla carolin christina claudia clara daniela elena elisabeth emma esra eva
    fatma franziska friederike gabi hanna hannah heike helena ines inge jana jasmin jessica johanna
    judith julia jutta karin katharina katja katrin kerstin klara lara laura lea lena leonie lina
    lisa lotta luisa magdalena maja maria marie marlene martina melanie mia miriam monika nadine
    nadja natalie nicole nina olga paula petra pia regina renate sabine sandra sarah silke silvia
    simone sofia sonja sophie stefanie susanne svenja tanja theresa tina ulrike ursula uta vanessa
    vera verena yvonne zeynep aylin
    """
)

# What only a reader who applies has: "Ihre Bewerbung" is never hers.
APPLYING: Final = (
    "bewerbung",
    "profil",
    "vorteil",
    "qualifikation",
    "ansprech",
    "unterlagen",
    "chance",
    "karriere",
    "einstieg",
    "gehalt",
    "lebenslauf",
    "anschreiben",
)
# What many people have, but one contact person answers: "Frau Muster hilft. Ihre Fragen ..."
ASKING: Final = ("frage", "nachricht", "kontakt", "anliegen")
# What things do. After "Die Aufgaben sind vielfältig." only these go on about them.
OF_THINGS: Final = words(
    """
    sind haben reichen umfassen gehören bieten liegen dauern beginnen enden ermöglichen machen
    bestehen kosten entstehen dienen sorgen zeigen werden wurden waren hatten kommen stehen finden
    passen richten gelten bilden prägen verbinden ergeben bleiben laufen wachsen betragen können
    müssen sollen dürfen helfen erscheinen folgen führen geben unterstützen verteilen
    """
)
