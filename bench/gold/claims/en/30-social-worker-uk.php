<?php
$page = 'vacancies';
require __DIR__ . '/header.php';
?>
<h1>Social Worker, Children in Care</h1>
<p>Sampleham Borough Council &middot; Civic Centre, Sampleham</p>
<table>
  <tr><td>Grade</td><td>SO1 to PO3</td></tr>
  <tr><td>Salary</td><td>&pound;38,751 &ndash; &pound;47,532 per annum</td></tr>
  <tr><td>Hours</td><td>36 per week</td></tr>
  <tr><td>Contract</td><td>Permanent</td></tr>
  <tr><td>Working style</td><td>Hybrid, 2 days a week at home</td></tr>
  <tr><td>Closing date</td><td>Sunday 24 January 2027</td></tr>
</table>
<p>Caseloads are capped at 16 and we mean it. You'll have a manager who was one of us, reflective supervision every fortnight and an admin worker who knows every form by heart.</p>
<h2>You'll need</h2>
<ul>
  <li>a degree in social work and Social Work England registration</li>
  <li>two years' post-qualifying experience with children</li>
  <li>a full driving licence and access to a car</li>
</ul>
<h2>You'll get</h2>
<ul>
  <li>32 days' annual leave</li>
  <li>a retention payment of &pound;3,000 after two years</li>
  <li>essential car user allowance</li>
  <li>Local Government Pension Scheme</li>
</ul>
<p>Out-of-hours duty is covered by another team, so there's no on-call. The post is subject to an enhanced DBS check and a six-month probation.</p>
<p>For a chat call <?= $manager ?> on 01632 960 410. Interviews: 4 and 5 February 2027.</p>
<p>We're committed to equality and guarantee interviews to care leavers and disabled applicants who meet the criteria.</p>
<?php require __DIR__ . '/footer.php'; ?>
