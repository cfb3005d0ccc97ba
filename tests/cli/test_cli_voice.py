"""`brandlint voice`, by what it prints and how it ends."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

OURS = """\
Du planst deine Woche selbst.
Montags siehst du, wer fehlt.
Dann rufst du einfach die anderen an.
Um neun trinken wir zusammen Kaffee.
Du fragst, wo es klemmt, und hilfst.
Deine Kolleg:innen zeigen dir alles.
Nach 6 Wochen kennst du das Haus.
Wir lachen viel und reden offen.
Um 16 Uhr ist Schluss für dich.
Du hast 30 Tage Urlaub.
Wir hören dir zu.
Dein Team sind 8 Leute.
Schreib uns einfach, wir melden uns in 2 Tagen.""".splitlines()

THEIRS = """\
Zur Sicherstellung der termingerechten Abwicklung sämtlicher Aufträge obliegt Ihnen die \
Koordination aller am Prozess beteiligten Abteilungen sowie der externen Dienstleister.
Darüber hinaus wird von Ihnen die Durchführung der Prüfungen gemäß den einschlägigen \
Bestimmungen überwacht und schriftlich dokumentiert.
Vorausgesetzt werden eine abgeschlossene Ausbildung, eine mehrjährige Erfahrung sowie die \
Bereitschaft zur Wahrnehmung von Aufgaben im Rahmen der Rufbereitschaft.
Im Bereich der Verwaltung erfolgt die Bearbeitung der Unterlagen unter Berücksichtigung der \
jeweiligen Vorgaben, deren Einhaltung durch die Leitung gewährleistet wird.""".splitlines()


def posting(sentences: list[str], seed: int) -> str:
    chance = random.Random(seed)
    paragraphs = [" ".join(chance.sample(sentences, 4)) for _ in range(8)]
    return "# Pflegefachkraft (m/w/d)\n\n" + "\n\n".join([*paragraphs, *paragraphs[:4]]) + "\n"


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, sentences in (("ours", OURS), ("theirs", THEIRS)):
        (tmp_path / name).mkdir()
        for seed in range(9):
            text = posting(sentences, seed)
            (tmp_path / name / f"{seed}.md").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def learned(copy: Path, brandlint):
    ran = brandlint("voice", "learn", "ours", "-o", "voice.json")
    assert ran.code == 0, ran.err
    return ran


def test_learning_says_what_it_rests_on(learned, copy: Path) -> None:
    first, *_, last = learned.out.splitlines()
    assert first.startswith("German, all texts: 9 texts, ")
    assert "That is little" in learned.out or "words" in first
    assert last.startswith("Written to voice.json.")
    assert json.loads((copy / "voice.json").read_bytes())["version"] == 1


def test_learning_twice_writes_the_same(learned, copy: Path, brandlint) -> None:
    before = (copy / "voice.json").read_bytes()
    brandlint("voice", "learn", "ours", "-o", "voice.json")
    assert (copy / "voice.json").read_bytes() == before


def test_little_copy_is_said_plainly(copy: Path, brandlint) -> None:
    ran = brandlint("voice", "learn", "ours/1.md", "-o", "small.json")
    assert ran.code == 0
    assert "That is little: a voice needs 5 texts and 1500 words." in ran.out


def test_nothing_to_learn_from_is_a_mistake(copy: Path, brandlint) -> None:
    (copy / "short.md").write_text("# Koch (m/w/d)\n\nDu kochst.\n", encoding="utf-8")
    ran = brandlint("voice", "learn", "short.md")
    assert ran.code == 2
    assert "nothing to learn from in short.md" in ran.err


def test_a_text_that_can_not_be_read_is_a_failure(copy: Path, brandlint) -> None:
    ran = brandlint("voice", "learn", "ours", "missing.md", "-o", "voice.json")
    assert ran.code == 3
    assert "missing.md" in ran.err
    assert (copy / "voice.json").exists()


def test_a_voice_is_shown_in_plain_words(learned, brandlint) -> None:
    ran = brandlint("voice", "show", "voice.json")
    assert ran.code == 0
    assert "│█████  speaking to you: " in ran.out
    assert "address: du" in ran.out
    assert "gender_form: colon" in ran.out
    assert "targets: {words_per_sentence: [" in ran.out


def test_the_voice_of_the_settings_is_shown(learned, copy: Path, brandlint) -> None:
    (copy / "brandlint.yaml").write_text("voice: {profile: voice.json}\n", encoding="utf-8")
    assert brandlint("voice", "show").out == brandlint("voice", "show", "voice.json").out


def test_without_a_profile_there_is_a_way_out(copy: Path, brandlint) -> None:
    ran = brandlint("voice", "show")
    assert ran.code == 2
    assert "brandlint voice learn" in ran.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{}", "is no voice profile"),
        ("nonsense", "is no voice profile"),
        ('{"version": 9, "norm": "", "fingerprint": "", "voices": []}', "has version 9"),
        ('{"version": 1, "norm": "x", "fingerprint": "", "voices": []}', "another norm"),
    ],
)
def test_a_profile_that_can_not_be_used(copy: Path, brandlint, content: str, said: str) -> None:
    (copy / "voice.json").write_text(content, encoding="utf-8")
    ran = brandlint("voice", "show", "voice.json")
    assert ran.code == 2
    assert said in ran.err


def test_a_profile_that_was_changed_by_hand(learned, copy: Path, brandlint) -> None:
    written = (copy / "voice.json").read_text(encoding="utf-8")
    changed = written.replace('"informal"', '"in_formal"')
    (copy / "voice.json").write_text(changed, encoding="utf-8")
    assert brandlint("voice", "show", "voice.json").code == 2


def test_two_folders_are_compared(copy: Path, brandlint) -> None:
    ran = brandlint("voice", "compare", "ours", "theirs")
    assert ran.code == 0
    assert "A: German, all texts: 9 texts" in ran.out
    assert "Nearness of the voices: " in ran.out
    assert "officialese: A 0" in ran.out


def test_folders_without_a_common_language(copy: Path, brandlint) -> None:
    english = "You plan your own week with eight people. We have coffee together at nine. "
    (copy / "en.md").write_text("# Cook (m/f/d)\n\n" + english * 6 + "\n", encoding="utf-8")
    ran = brandlint("voice", "compare", "ours", "en.md")
    assert ran.code == 2
    assert "share no language" in ran.err


def checked(brandlint, *paths) -> list[str]:
    ran = brandlint("check", "--format", "concise", "--select", "voice/drift", *paths)
    assert ran.code in (0, 1), ran.err
    return ran.out.splitlines()


def test_drift_is_reported_where_the_settings_name_a_profile(
    learned, copy: Path, brandlint
) -> None:
    assert checked(brandlint, "theirs") == []
    (copy / "brandlint.yaml").write_text("voice: {profile: voice.json}\n", encoding="utf-8")
    assert checked(brandlint, "ours") == []
    lines = checked(brandlint, "theirs/1.md")
    assert "theirs/1.md:1:1: warning voice/drift" in lines[0]
    assert len(lines) == 4


@pytest.mark.parametrize(
    ("named", "said"),
    [("none.json", "there is no none.json"), ("../voice.json", "lies outside of")],
)
def test_a_profile_that_is_not_there_has_its_place(
    copy: Path, brandlint, named: str, said: str
) -> None:
    (copy / "brandlint.yaml").write_text(f"voice: {{profile: {named}}}\n", encoding="utf-8")
    ran = brandlint("check", "ours/1.md")
    assert ran.code == 2
    assert "brandlint.yaml:1:" in ran.err
    assert said in ran.err
