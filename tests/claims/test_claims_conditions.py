import pytest


def said(claims, text, language):
    return {value.value for fact, value in claims(text, language=language) if fact == "condition"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Bereitschaft zum Schichtdienst", "shift"),
        ("Arbeit im 3-Schicht-System", "shift"),
        ("Wechselschicht", "shift"),
        ("Du arbeitest in zwei Schichten.", "shift"),
        ("Schicht- und Wochenendarbeit", "shift weekend"),
        ("Nachtdienste gehören dazu.", "night"),
        ("Einsatz im Schicht-, Nacht und Wochenenddienst", "shift night weekend"),
        ("Bereitschaft zur Arbeit am Wochenende", "weekend"),
        ("Sonn- und Feiertagsdienste", "weekend"),
        ("Rufbereitschaft nach Plan", "on_call"),
        ("Pikettdienst", "on_call"),
        ("Bereitschaft zu Überstunden", "overtime"),
        ("Reisebereitschaft (ca. 20 %)", "travel"),
        ("Gelegentliche Dienstreisen", "travel"),
        ("Tätigkeit im Außendienst", "field_work"),
        ("Wechselnde Einsatzorte in der Region", "field_work"),
        ("Die Probezeit beträgt sechs Monate.", "probation"),
        ("Führerschein der Klasse B", "driving_licence"),
        ("Gültige Fahrerlaubnis Klasse C", "driving_licence"),
        ("Ein eigener PKW ist nötig.", "own_car"),
        ("Erweitertes Führungszeugnis", "clearance"),
        ("Nachweis über Masernschutz", "vaccination"),
        ("Körperliche Belastbarkeit", "physical"),
        ("Heben und Tragen schwerer Lasten", "physical"),
        ("Du arbeitest bei Wind und Wetter.", "outdoor"),
        ("Überwiegend stehende Tätigkeit", "standing"),
        ("Arbeiten in Schutzkleidung", "protective_clothing"),
    ],
)
def test_german_texts_name_conditions(claims, text, values) -> None:
    assert said(claims, text, "de") == set(values.split())


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rotating shifts", "shift"),
        ("Night shifts are part of the job.", "night"),
        ("On-call and night and weekend work are required.", "on_call night weekend"),
        ("You must be available on weekends.", "weekend"),
        ("Overtime may be required.", "overtime"),
        ("Willingness to travel up to 30%", "travel"),
        ("A probation period of six months", "probation"),
        ("A valid driver's license", "driving_licence"),
        ("Own vehicle needed", "own_car"),
        ("Offers depend on a background check.", "clearance"),
        ("Able to lift 20 kg", "physical"),
        ("You work outdoors in all seasons.", "outdoor"),
    ],
)
def test_english_texts_name_conditions(claims, text, values) -> None:
    assert said(claims, text, "en") == set(values.split())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Keine Wochenendarbeit", "de"),
        ("Keine Schichtarbeit, kein Nachtdienst", "de"),
        ("Montag bis Freitag", "de"),
        ("Nachtzuschläge steuerfrei", "de"),
        ("Nach der Probezeit", "de"),
        ("Wir bezahlen deinen Führerschein.", "de"),
        ("Zuschuss zum Führerschein", "de"),
        ("Geschichte der Firma", "de"),
        ("Muss ich auf Montage?", "de"),
        ("Gesellschaftsschichten", "de"),
        ("No weekend work", "en"),
        ("Paid overtime", "en"),
        ("We shift paradigms.", "en"),
        ("A travel allowance", "en"),
    ],
)
def test_what_is_denied_or_paid_is_no_condition(claims, text, language) -> None:
    assert said(claims, text, language) == set()
