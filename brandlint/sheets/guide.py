"""What the first sheet of the workbook tells those who fill it in."""

from __future__ import annotations

from typing import Final

from brandlint.errors import Wording

_GERMAN: Final = """\
# Das Faktenblatt
Hier steht, was für eure Stellen stimmt: was HR zusagt und wofür jemand mit Namen einsteht. \
brandlint hält Anzeigen, Karriereseiten und Ausschreibungen dagegen.

# So geht es
1. Auf dem Blatt „Fakten“ jede Zeile ansehen. Stimmt der Wert, einen Namen in „Wer steht dafür \
ein“ schreiben. Erst dann zählt die Zeile. Gelb heißt: hier fehlt noch ein Name.
2. Stimmt der Wert nicht, ihn ändern. Zeilen, die niemand bestätigen kann, dürfen stehen \
bleiben: Ohne Namen zählen sie nicht.
3. Gibt es zu einem Fakt mehrere Werte, nur die richtigen bestätigen, oder sagen, für wen \
welcher gilt: Rolle, Ort, Seniorität und Vertrag. Ein leeres Feld heißt: gilt für alle. Der \
genaueste Eintrag zählt.
4. Was an einem Tag beginnt oder endet, bekommt „Gilt ab“ und „Gilt bis“ (31.12.2027).
5. Speichern und zurückgeben. Eingelesen wird mit: brandlint facts import DATEI

# Die Blätter
Fakten: Gehalt, Stunden, Urlaub, Zusatzleistungen und anderes, das einen Wert hat.
Anforderungen: was Bewerbende mitbringen müssen („muss“) und was schön wäre („kann“).
Alltag: wie ein Tag wirklich aussieht. Ehrlich gesagt: was an der Arbeit schwer ist.
Fragen: was Bewerbende oft fragen, und die Antworten, die vereinbart sind.

# Die Spalten
Wert: wie man es schreibt, etwa „30 Tage“, „38,5 Stunden“, „45.000–60.000 € im Jahr“, „ab 3.200 \
€ im Monat“, „bis zu 2 Tage Homeoffice je Woche“. Die Auswahl zeigt zu jedem Fakt, was möglich \
ist.
Rolle: ein Stellentitel oder ein Teil davon mit Sternchen, etwa *pflege*.
Formulierungen: wie ihr es nennt, etwa „JobRad“. Mehrere in eigene Zeilen (Alt+Eingabe) oder mit \
Strichpunkt dazwischen.
Muss stehen in: die Texte, in denen es nicht fehlen darf, etwa „Stellenausschreibung, \
Karriereseite“.
Quelle: woher ihr es habt, etwa „Betriebsvereinbarung 2026“.
Texte und Fundstellen: wie viele Texte das sagen, und wo. Das füllt brandlint aus; es zählt nicht.

# Ein Beispiel (zählt nicht, es steht nur hier)
Fakt: Urlaubstage · Wert: 30 Tage · Wer steht dafür ein: Erika Muster · Gilt ab: 01.01.2027 · \
Vertrag: Vollzeit · Quelle: Haustarif 2026

# Gut zu wissen
Spalten dürfen verschoben, ergänzt und umbenannt werden, Zeilen dürfen leer sein. Was sich nicht \
lesen lässt, sagt brandlint beim Einlesen mit Blatt, Zeile und Spalte.
"""

_ENGLISH: Final = """\
# The fact sheet
Here stands what is true of your jobs: what HR promises, and what somebody vouches for by name. \
brandlint holds ads, career pages and postings against it.

# How to go about it
1. Look at each row of the sheet 'Facts'. If the value is right, write a name into 'Who \
vouches'. Only then does the row count. Yellow means: a name is missing.
2. If the value is wrong, change it. Rows that nobody can confirm may stay: without a name they \
don't count.
3. Where a fact has several values, confirm the right ones only, or say for whom each holds: \
role, location, seniority and contract. An empty field means: holds for all. The most specific \
row counts.
4. What begins or ends on a day gets 'Valid from' and 'Valid until' (2027-12-31).
5. Save the file and send it back. It is read with: brandlint facts import FILE

# The sheets
Facts: salary, hours, leave, benefits and whatever else has a value.
Requirements: what candidates must bring along ('must') and what would be good ('nice to have').
Everyday: what a day is really like. Honestly: what is hard about the work.
Questions: what applicants often ask, and the answers that are agreed.

# The columns
Value: as people write it: '30 days', '38.5 hours', '€45,000–60,000 a year', 'from €3,200 a \
month', 'up to 2 days a week from home'. The drop-down shows what is possible for each fact.
Role: a job title, or a part of it with asterisks: *nurse*.
Wordings: what you call it: 'JobRad'. Several stand in lines of their own (Alt+Enter) or between \
semicolons.
Must appear in: the texts in which it may not be missing: 'job posting, career page'.
Source: where you have it from: 'works agreement 2026'.
Texts and Found in: how many texts say so, and where. brandlint fills it in; it does not count.

# An example (it does not count, it only stands here)
Fact: Days of leave · Value: 30 days · Who vouches: Erika Muster · Valid from: 2027-01-01 · \
Contract: full-time · Source: house agreement 2026

# Good to know
Columns may be moved, added and renamed, rows may be empty. What can't be read, brandlint names \
with sheet, row and column.
"""

GUIDE_TEXT: Final = Wording(_ENGLISH, _GERMAN)
