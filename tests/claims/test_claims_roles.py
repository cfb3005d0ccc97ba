"""Roles: what headings, opening lines and keys say of what follows."""

from __future__ import annotations

import pytest

from brandlint.claims.passages import Passages
from brandlint.claims.roles import Role, names_job, role_at, role_of
from brandlint.documents import Touchpoint
from brandlint.nlp.annotate import annotate
from brandlint.readers import read


def roles(text: str, format: str = "md") -> dict[str, Role]:  # noqa: A002
    document = annotate(read(f"ad.{format}", text.encode()), [], touchpoint=Touchpoint.JOB_POSTING)
    return {passage.text: passage.role for passage in Passages(document)}


HEADINGS = {
    Role.OFFER: (
        *("wir bieten", "das bieten wir dir:", "was du bei uns bekommst", "benefits", "your perks"),
        *("was dich bei uns erwartet", "warum muster?", "wir als arbeitgeber", "what we offer"),
        *("why join us?", "compensation and benefits", "was wir dir geben"),
    ),
    Role.PROFILE: (
        *("dein profil", "das bringst du mit", "sie bringen mit...", "was dich ausmacht"),
        *("anforderungen", "vorraussetzungen", "requirements", "what you bring", "nice to have"),
        *("you'd be a good fit if", "what we expect from you", "essential:"),
    ),
    Role.TASKS: (
        *("deine aufgaben", "was du bei uns machst", "jobbeschreibung", "über die rolle"),
        *("welche aufgaben erwarten sie bei uns?", "responsibilities", "what you will do"),
        "tasks",
        *("als assistenz bist du die schnittstelle im büro:",),
    ),
    Role.TERMS: ("rahmenbedingungen", "employment terms", "arbeitsmodell"),
    Role.CONTACT: ("jetzt bewerben", "wir freuen uns auf deine bewerbung!", "how to apply"),
    Role.PROCESS: ("so läuft ihre bewerbung ab", "our hiring process", "nächste schritte"),
    Role.COMPANY: ("über uns", "wer wir sind", "about us", "our values"),
    Role.NONE: (
        *("aktuelle stellenangebote", "jobangebote in musterstadt", "du übernimmst verantwortung."),
        *("experience manager (m/w/d)", "leiter (gn) mit verantwortung"),
    ),
}


@pytest.mark.parametrize(
    ("role", "heading"), [(role, text) for role, texts in HEADINGS.items() for text in texts]
)
def test_headings_tell_their_role(role: Role, heading: str) -> None:
    assert role_of(heading) is role


def test_a_deeper_heading_that_says_nothing_keeps_the_role() -> None:
    found = roles(
        "## Benefits\n\n### Mobilität\n\n- Rad\n\n### Kultur\n\n- Team\n\n## Ort\n\nHier."
    )
    assert (found["Rad"], found["Team"], found["Hier."]) == (Role.OFFER, Role.OFFER, Role.NONE)


def test_an_offer_goes_on_below_headings_of_its_parts() -> None:
    found = roles("## Wir bieten\n\n### Unternehmen\n\n- Eins\n\n### Gehalt\n\n- Zwei")
    assert found["Eins"] is found["Zwei"] is Role.OFFER


def test_what_to_expect_is_an_offer_beside_tasks_and_tasks_beside_an_offer() -> None:
    beside_tasks = roles("## Aufgaben\n\n- Bauen\n\n## Das erwartet dich\n\n- Rad")
    beside_offer = roles("## Das erwartet dich\n\n- Bauen\n\n## Wir bieten\n\n- Rad")
    assert (beside_tasks["Rad"], beside_offer["Bauen"]) == (Role.OFFER, Role.TASKS)


def test_a_sentence_opens_its_list_and_ends_with_it() -> None:
    found = roles(
        "Damit du dich bei uns vom ersten Tag an wohlfühlst und gern bleibst, bieten wir dir:\n\n"
        "- Rad\n\n"
        "Danach folgt ein langer Satz, der nur von etwas ganz anderem erzählt als das davor."
    )
    last = next(role for text, role in found.items() if text.startswith("Danach"))
    assert (found["Rad"], last) == (Role.OFFER, Role.NONE)


def test_a_line_without_colon_stands_for_a_heading() -> None:
    found = roles("Deine Aufgaben\n\n## Büro\n\n- Post\n\n## Monteur (m/w/d)\n\n- Neu")
    assert (found["Post"], found["Neu"]) == (Role.TASKS, Role.NONE)


def test_the_key_of_a_field_tells_its_role() -> None:
    found = roles("title: Monteur\nbenefits:\n  - Rad\nrequirements:\n  - Mut\n", "yaml")
    assert (found["Rad"], found["Mut"]) == (Role.OFFER, Role.PROFILE)


@pytest.mark.parametrize(
    ("text", "word", "role"),
    [
        ("wir bauen. das bieten wir: rad und ticket", "rad", Role.OFFER),
        ("das bieten wir: rad. dein profil: mut", "mut", Role.PROFILE),
        ("benefits\nrad\nrequirements\nmut", "rad", Role.OFFER),
        ("ohne alles", "alles", Role.TERMS),
    ],
)
def test_a_block_of_many_lines_has_roles_within(text: str, word: str, role: Role) -> None:
    assert role_at(text, text.index(word), Role.TERMS) is role


def test_a_gender_marker_names_a_job() -> None:
    assert names_job("monteur (m/w/d)")
    assert names_job("lead (all genders)")
    assert not names_job("gehalt (brutto)")
