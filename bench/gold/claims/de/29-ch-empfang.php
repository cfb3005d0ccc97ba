<?php include 'inc/header.php'; $aktuell = 'jobs'; ?>
<h1><?= $titel ?></h1>
<h2>Mitarbeiter/in Empfang 50 %</h2>
<p>Zahnarztpraxis Dr. Probst, Uster</p>
<p>Sie begrüssen unsere Patientinnen und Patienten, planen Termine und behalten auch am Montagmorgen die Ruhe. Arbeitstage: Montag, Dienstag und jeder zweite Mittwoch (21 Stunden pro Woche).</p>
<ul>
<li>Sie haben eine kaufm&auml;nnische Grundbildung oder sind Dentalassistent/in.</li>
<li>Sie sprechen fliessend Deutsch und gut Englisch.</li>
<li>Sie kennen sich mit Word und Excel aus.</li>
</ul>
<p>Wir zahlen 34 Franken pro Stunde, Ferien inbegriffen. Die Stelle ist befristet: Es ist eine Mutterschaftsvertretung von M&auml;rz bis September 2027.</p>
<p>Bewerbungen an <?php echo $mail; ?> oder per Post. Fragen beantwortet Frau Lia Probst, 055 555 90 90.</p>
<?php include 'inc/footer.php'; ?>
