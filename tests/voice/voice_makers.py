"""Makes texts in two invented voices, as many as a test wants, always the same."""

from __future__ import annotations

import random

from brandlint.documents import AnnotatedDocument, Touchpoint
from brandlint.nlp.annotate import annotate
from brandlint.readers import read_text
from brandlint.voice.learning import Approved, approved
from brandlint.voice.observing import NEEDS

NEAR = """\
Du planst deine Woche selbst.
Montags siehst du, wer fehlt.
Dann rufst du einfach die anderen an.
Um neun trinken wir zusammen Kaffee.
Du fragst, wo es klemmt, und hilfst.
Meistens klemmt es an Linie 3.
Deine Kolleg:innen zeigen dir alles.
Nach 6 Wochen kennst du das Haus.
Wir lachen viel und reden offen.
Dein Rad steht im Hof.
Um 16 Uhr ist Schluss für dich.
Du hast 30 Tage Urlaub.
Wenn du Fragen hast, fragst du.
Wir hören dir zu.
Dein Team sind 8 Leute.
Du lernst jeden Tag etwas dazu.
Das Essen kostet dich 3 Euro.
Schreib uns einfach, wir melden uns in 2 Tagen.""".splitlines()

FAR = """\
Zur Sicherstellung der termingerechten Abwicklung sämtlicher Aufträge obliegt Ihnen die \
Koordination aller am Prozess beteiligten Abteilungen sowie der externen Dienstleister.
Darüber hinaus wird von Ihnen die Durchführung der Prüfungen gemäß den einschlägigen \
Bestimmungen überwacht und schriftlich dokumentiert.
Vorausgesetzt werden eine abgeschlossene Ausbildung, eine mehrjährige Erfahrung sowie die \
Bereitschaft zur Wahrnehmung von Aufgaben im Rahmen der Rufbereitschaft.
Im Bereich der Verwaltung erfolgt die Bearbeitung der Unterlagen unter Berücksichtigung der \
jeweiligen Vorgaben, deren Einhaltung durch die Leitung gewährleistet wird.
Die Stelle ist zum nächstmöglichen Zeitpunkt zu besetzen, wobei die Eingruppierung \
entsprechend der persönlichen Voraussetzungen vorgenommen wird.
Erforderlich ist ferner die Fähigkeit zur Abstimmung mit den zuständigen Behörden sowie die \
Beherrschung der Dokumentation in Wort und Schrift.
Ihre Bewerbung wird hinsichtlich der genannten Anforderungen geprüft, wobei eine Rücksendung \
der Unterlagen nicht erfolgen kann.
Neben der Mitwirkung an der Weiterentwicklung bestehender Abläufe wird die Übernahme der \
Verantwortung für die Einhaltung der Fristen erwartet.""".splitlines()

PLAIN_ENGLISH = """\
You plan your own week.
On Mondays you see who is away.
Then you just call the others.
We have coffee together at 9.
You ask what's stuck and you help.
Your team is 8 people.
After 6 weeks you'll know the place.
We laugh a lot and talk openly.
You get 30 days off.
If you've got questions, ask.
Lunch costs you 3 euros.
Just write to us, we answer in 2 days.""".splitlines()


def text(sentences: list[str], seed: int, words: int = 180) -> str:
    """Return paragraphs of at least so many words, in an order that the seed decides."""
    chance = random.Random(seed)
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < words:
        parts.append(" ".join(chance.sample(sentences, min(4, len(sentences)))))
    return "\n\n".join(parts) + "\n"


def document(
    source: str, touchpoint: Touchpoint = Touchpoint.JOB_POSTING, path: str = "a.md"
) -> AnnotatedDocument:
    """Read a text as the engine does."""
    return annotate(read_text(path, source), NEEDS, touchpoint=touchpoint)


def texts(sentences: list[str], count: int, first: int = 0, words: int = 180) -> list[Approved]:
    """Return texts in one voice, ready to learn from."""
    return [
        one
        for seed in range(first, first + count)
        for one in approved(document(text(sentences, seed, words), path=f"{seed}.md"))
    ]
