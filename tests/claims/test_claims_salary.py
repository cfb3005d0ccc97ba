from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.claims.salary import pay_in
from brandlint.facts import Fact, Pay

Claims = Callable[..., list[tuple[Fact, Any]]]


def found(claims: Claims, text: str) -> list[Pay]:
    return [value for fact, value in claims(text) if fact is Fact.SALARY]


def year(low: float | None, high: float | None, currency: str = "EUR") -> Pay:
    return Pay(low, high, currency, "year")


def month(low: float | None, high: float | None, currency: str = "EUR") -> Pay:
    return Pay(low, high, currency, "month")


def hour(low: float | None, high: float | None, currency: str = "EUR") -> Pay:
    return Pay(low, high, currency, "hour")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Jahresgehalt ab 80.000 € brutto", year(80000, None), id="from"),
        pytest.param("Gehalt bis 90.000€", year(None, 90000), id="up-to"),
        pytest.param(
            "Wir zahlen zwischen 45.000 € und 60.000 € brutto im Jahr.",
            year(45000, 60000),
            id="between",
        ),
        pytest.param("Gehalt: 3.200 – 3.800 €", month(3200, 3800), id="month-by-its-size"),
        pytest.param("Stundenlohn in Höhe von 17 € brutto", hour(17, 17), id="hourly-wage"),
        pytest.param("Gehalt: 17 € brutto", hour(17, 17), id="hour-by-its-size"),
        pytest.param("18–24 €/h", hour(18, 24), id="no-word-but-an-hour"),
        pytest.param("€ 18 – 24 / Stunde", hour(18, 24), id="sign-before"),
        pytest.param("15,00 Euro pro Einsatzstunde", hour(15, 15), id="compound-hour"),
        pytest.param("Ab 2.400€/Monat", month(2400, None), id="no-word-but-a-month"),
        pytest.param("Gehalt 55–65k €", year(55000, 65000), id="k"),
        pytest.param("Gehaltsrahmen: 55-65 T€ p.a.", year(55000, 65000), id="t"),
        pytest.param("Vergütung von 65.000,00 EUR p. a.", year(65000, 65000), id="cents"),
        pytest.param("Berlin | 60–75k € | Remote", year(60000, 75000), id="between-pipes"),
        pytest.param(
            "Mindestgehalt laut KV: € 2.500,- brutto/Monat", month(2500, None), id="minimum"
        ),
        pytest.param(
            "Das Gehalt beträgt € 2.234,50 monatlich mit Bereitschaft zur Überzahlung.",
            month(2234.5, None),
            id="more-is-possible",
        ),
        pytest.param(
            "Das Gehalt von mind. 3.000 € brutto wird 14 Mal ausbezahlt.",
            month(3000, None),
            id="fourteen-salaries",
        ),
        pytest.param("Mindestlohn von 12,82 € pro Stunde", hour(12.82, 12.82), id="minimum-wage"),
        pytest.param("1. Lehrjahr: 1.100 €", month(1100, 1100), id="year-of-training"),
        pytest.param("Lohn: Fr. 5'500.– bis 6'200.–", month(5500, 6200, "CHF"), id="swiss"),
        pytest.param("Tagessatz: 450 €", Pay(450, 450, "EUR", "day"), id="day-rate"),
        pytest.param("Du verdienst bis zu 4.000 € monatlich.", month(None, 4000), id="verb"),
        pytest.param("Pay: $18/hour", hour(18, 18, "USD"), id="dollars-an-hour"),
        pytest.param("£10.80/hr", hour(10.8, 10.8, "GBP"), id="pounds-an-hour"),
        pytest.param("Salary: $75,000 - $85,000", year(75000, 85000, "USD"), id="english-range"),
        pytest.param("Full-Time | $100k-$220k + equity", year(100000, 220000, "USD"), id="equity"),
        pytest.param("OTE: $200,000", year(200000, 200000, "USD"), id="on-target-earnings"),
        pytest.param("Salary: Up to $130k", year(None, 130000, "USD"), id="english-up-to"),
        pytest.param("Salary £25k - £30k per year", year(25000, 30000, "GBP"), id="per-year"),
        pytest.param("Salary: AUD 90,000 + super", year(90000, 90000, "AUD"), id="australian"),
        pytest.param(
            "Our Toronto office pays a salary of $70,000.", year(70000, 70000, "CAD"), id="canadian"
        ),
        pytest.param("CTC: 4.5 LPA", year(450000, 450000, "INR"), id="lakhs-a-year"),
        pytest.param(
            "| Gehalt | 3.200 – 3.800 € |\n|---|---|", month(3200, 3800), id="beside-its-label"
        ),
        pytest.param(
            "| Stelle | Gehalt |\n|---|---|\n| Pflegekraft | 3.500 € |",
            month(3500, 3500),
            id="below-its-column",
        ),
        pytest.param("## Gehalt\n\n3.200 € bis 3.800 €", month(3200, 3800), id="below-a-heading"),
        pytest.param(
            "Gehalt: 50.000 € plus Bonus von bis zu 5.000 €", year(50000, 50000), id="bonus-apart"
        ),
        pytest.param("Lohn: CHF 5'900.– x 13", month(5900, 5900, "CHF"), id="thirteen-a-year"),
        pytest.param("Ungelernte beginnen bei 14 € pro Stunde.", hour(14, None), id="begins-at"),
        pytest.param("Das Gehalt startet mit 3.000 €.", month(3000, None), id="begins-with"),
        pytest.param("Servers start at £12 an hour.", hour(12, None, "GBP"), id="starts-at"),
        pytest.param(
            "Nobody earns less than £13 an hour.", hour(13, None, "GBP"), id="nobody-less"
        ),
        pytest.param(
            "Niemand verdient unter 2.800 € im Monat.", month(2800, None), id="nobody-less-german"
        ),
        pytest.param("$19 an hour, Kelowna, BC", hour(19, 19, "CAD"), id="canadian-province"),
        pytest.param("Gehalt: 45.000 bis 52.000 brutto im Jahr", year(45000, 52000), id="no-sign"),
        pytest.param("Salary: 32,000 per annum, London", year(32000, 32000, "GBP"), id="by-place"),
        pytest.param(
            "Praktikum: 600 Euro im Monat bei 30 Wochenstunden", month(600, 600), id="internship"
        ),
        pytest.param(
            "Gehalt: 3.100 €. Spesen gibt es auch.", month(3100, 3100), id="next-sentence"
        ),
        pytest.param("Fixum 42.000 € im Jahr, dazu Provision", year(42000, 42000), id="fixed-part"),
    ],
)
def test_pay_is_read(claims: Claims, text: str, value: Pay) -> None:
    assert found(claims, text) == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Ausbildungsvergütung: 1. Jahr 1.218,26 €, 2. Jahr 1.268,20 €",
            [month(1218.26, 1218.26), month(1268.2, 1268.2)],
            id="each-year-of-training",
        ),
        pytest.param(
            "Pay: $27.00 - $35.00 per hour ($56,160 - $72,800 annually)",
            [hour(27, 35, "USD"), year(56160, 72800, "USD")],
            id="the-same-by-hour-and-year",
        ),
        pytest.param(
            "Monatsgehalt 2.900 EUR brutto, Jahresgehalt 34.800 EUR",
            [month(2900, 2900), year(34800, 34800)],
            id="the-same-by-month-and-year",
        ),
        pytest.param(
            "Ausbildungsvergütung: 1.100 € im ersten, 1.200 € im dritten Jahr",
            [month(1100, 1100), month(1200, 1200)],
            id="years-of-training-behind",
        ),
        pytest.param(
            "Helfer beginnen bei 14 € pro Stunde, Gelernte bei 18 €.",
            [hour(14, None), hour(18, None)],
            id="the-next-group-begins-at",
        ),
        pytest.param(
            "$24/hr to start, $26 after 90 days",
            [hour(24, 24, "USD"), hour(26, 26, "USD")],
            id="later-more",
        ),
        pytest.param(
            "Fahrer bekommen 3.000 Euro im Monat, mit Anhänger 3.200 Euro. Spesen kommen dazu.",
            [month(3000, 3000), month(3200, 3200)],
            id="with-something-more",
        ),
    ],
)
def test_each_amount_of_pay_is_its_own_claim(claims: Claims, text: str, values: list[Pay]) -> None:
    assert found(claims, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Weiterbildungsbudget von 1.000 € im Jahr", id="training"),
        pytest.param("Neben dem Gehalt gibt es 50 € monatlich auf eine Karte.", id="card"),
        pytest.param("Zuschuss von 50 € zum Deutschlandticket", id="allowance"),
        pytest.param("Empfehlungsprämie bis zu 1.500 €", id="referral"),
        pytest.param("Urlaubsgeld in Höhe von 1.000 € brutto", id="holiday-pay"),
        pytest.param("Aufwandsentschädigung von 500 € im Monat", id="expenses"),
        pytest.param("500.000 € Umsatz im Jahr", id="turnover"),
        pytest.param("Du verantwortest ein Budget von 250.000 € pro Jahr.", id="budget"),
        pytest.param("Kundenprojekte zwischen 20.000 € und 100.000 €", id="projects"),
        pytest.param("Earn up to $500 per referral!", id="earned-by-referring"),
        pytest.param("A relocation stipend of up to $3,000", id="relocation"),
        pytest.param("€500 monthly housing support", id="housing"),
        pytest.param("Unser Produkt kostet 49 €/Monat.", id="price"),
        pytest.param("Spendenziel: 30.000 €", id="donations"),
        pytest.param("Bitte nenne uns deine Gehaltsvorstellung.", id="asked"),
        pytest.param("Minijob auf 538-Euro-Basis", id="kind-of-job"),
        pytest.param("## Gehalt & Benefits\n\n- 500 € für den Schreibtisch", id="small-sum"),
        pytest.param("We raised $20M in Series A funding", id="funding"),
        pytest.param("We offer a $5,000 signing bonus.", id="signing-bonus"),
        pytest.param("401(k) match up to $5,000", id="pension"),
        pytest.param("Annual training budget of $2,000", id="english-training"),
        pytest.param("Our customers save $500,000 per year.", id="savings"),
        pytest.param("Du verdienst 2.100 € netto im Monat.", id="net"),
        pytest.param("Wir sprechen über Gehalt ab 2026.", id="year"),
        pytest.param("Laut Kununu verdient man dort 45.000 € im Jahr.", id="what-others-pay"),
        pytest.param("Durchschnittsgehalt der Branche: 41.000 € im Jahr", id="average"),
        pytest.param("Rufbereitschaft vergüten wir mit 60 € am Tag.", id="on-call"),
        pytest.param(
            "3.000 Mitarbeitende, 120.000 Pakete im Jahr, Gehalt nach Absprache", id="counts"
        ),
        pytest.param("Tickets cost $35", id="tickets"),
    ],
)
def test_other_money_is_no_pay(claims: Claims, text: str) -> None:
    assert found(claims, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("45.000 - 60.000 EUR", year(45000, 60000), id="range"),
        pytest.param("ab 3.200 €/Monat", month(3200, None), id="from"),
        pytest.param("17 € brutto", hour(17, 17), id="hour"),
        pytest.param("€55k", year(55000, 55000), id="k"),
    ],
)
def test_a_labelled_value_needs_no_word_for_pay(text: str, value: Pay) -> None:
    assert [reading.value for reading in pay_in(text, labelled=True)] == [value]


def test_what_a_labelled_value_leaves_open_is_filled_in() -> None:
    filled = pay_in("3.500", labelled=True, currency="EUR", period="month")
    assert [reading.value for reading in filled] == [month(3500, 3500)]
    assert pay_in("3.500", labelled=True) == []


def test_an_amount_is_nothing_without_a_label() -> None:
    assert pay_in("45.000 EUR", labelled=False) == []


@given(st.text(alphabet="0123456789.,€$k -–bisfür()brutoJahrMn\n", max_size=60))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for reading in pay_in(text, labelled=True):
        assert 0 <= reading.span.start < reading.span.end <= len(text)
