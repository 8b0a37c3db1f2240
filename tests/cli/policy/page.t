# A policy as a page: one file, well formed, nothing fetched.
$ rsc policy show milwaukee-coordination --format html -o page.html
$ head -6 page.html; grep -c '<h2 id=' page.html; grep -c 'http' page.html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Recovery Support Coordination and Case Management, Milwaukee County</title>
65
0
[1]
$ rsc policy show milwaukee-coordination@bhd --format html | grep -c '<h2 id='
61
$ rsc policy show follow-up-after-discharge --format html | sed -n '/<h2/,/<.dl>/p' | head -30
<h2 id="follow-up.hospital-7d">Seen within 7 days of a hospital stay <code>follow-up.hospital-7d</code></h2>
<p><span class="tag">local-standard</span> <span class="tag">coordinator answers</span></p>
<p>The client keeps an appointment in behavioral health care on one of the 7 days after leaving the hospital. The day of discharge does not count. When another stay begins within 30 days, only the last one counts.</p>
<dl>
<dt>Asked</dt><dd>from 1 calendar day to 7 calendar days after stay-ended, met by appointment-kept for mental-health, outpatient-treatment, day-treatment, medication-assisted-treatment<br><span class="quiet">for acute, state-hospital</span><br><span class="quiet">Follow-up after hospitalization and after emergency department visits, 7 and 30 days, section Follow-up after hospitalization</span></dd>
<dt>To put it right</dt><dd>Get the client to a visit with behavioral health care before the last day and enter that it was kept; afterwards it can no longer count.</dd>
<dt>Demand</dt><dd>E33: Reported: how long it takes from discharge out of acute care or an SMHTF until the person is linked to services in the community.</dd>
<dt>Read as</dt><dd>Q22: The limit is the day of discharge plus 7. An appointment that was attended satisfies it; one that is merely scheduled is shown separately.<br>Q33: The day of discharge still counts as served. An obligation that discharge or a change of level cuts off ahead of its due time is not-applicable. One that had fallen due without being met turns into missed on the following day, and doing it later does not count. What falls due at discharge or after it (outcomes, follow-up) stays.</dd>
</dl>
<h2 id="follow-up.hospital-30d">Seen within 30 days of a hospital stay <code>follow-up.hospital-30d</code></h2>
<p><span class="tag">local-standard</span> <span class="tag">coordinator answers</span></p>
<p>The client keeps an appointment in behavioral health care on one of the 30 days after leaving the hospital. The day of discharge does not count. When another stay begins within 30 days, only the last one counts.</p>
<dl>
<dt>Asked</dt><dd>from 1 calendar day to 30 calendar days after stay-ended, met by appointment-kept for mental-health, outpatient-treatment, day-treatment, medication-assisted-treatment<br><span class="quiet">for acute, state-hospital</span><br><span class="quiet">Follow-up after hospitalization and after emergency department visits, 7 and 30 days, section Follow-up after hospitalization</span></dd>
<dt>To put it right</dt><dd>Get the client to a visit with behavioral health care before the last day and enter that it was kept; afterwards it can no longer count.</dd>
<dt>Demand</dt><dd>E33: Reported: how long it takes from discharge out of acute care or an SMHTF until the person is linked to services in the community.</dd>
<dt>Read as</dt><dd>Q22: The limit is the day of discharge plus 7. An appointment that was attended satisfies it; one that is merely scheduled is shown separately.<br>Q33: The day of discharge still counts as served. An obligation that discharge or a change of level cuts off ahead of its due time is not-applicable. One that had fallen due without being met turns into missed on the following day, and doing it later does not count. What falls due at discharge or after it (outcomes, follow-up) stays.</dd>
</dl>
<h2 id="follow-up.emergency-7d">Seen within 7 days of an emergency visit <code>follow-up.emergency-7d</code></h2>
<p><span class="tag">local-standard</span> <span class="tag">coordinator answers</span></p>
<p>The client keeps an appointment in behavioral health care on the day of the emergency visit or one of the 7 days after it. The day of the visit counts. Of several visits within 30 days only the first counts.</p>
<dl>
<dt>Asked</dt><dd>from 0 calendar days to 7 calendar days after stay-ended, met by appointment-kept for mental-health, outpatient-treatment, day-treatment, medication-assisted-treatment<br><span class="quiet">for emergency-department</span><br><span class="quiet">Follow-up after hospitalization and after emergency department visits, 7 and 30 days, section Follow-up after an emergency department visit</span></dd>
<dt>To put it right</dt><dd>Get the client to a visit with behavioral health care before the last day and enter that it was kept; afterwards it can no longer count.</dd>
<dt>Demand</dt><dd>E33: Reported: how long it takes from discharge out of acute care or an SMHTF until the person is linked to services in the community.</dd>
<dt>Read as</dt><dd>Q22: The limit is the day of discharge plus 7. An appointment that was attended satisfies it; one that is merely scheduled is shown separately.<br>Q33: The day of discharge still counts as served. An obligation that discharge or a change of level cuts off ahead of its due time is not-applicable. One that had fallen due without being met turns into missed on the following day, and doing it later does not count. What falls due at discharge or after it (outcomes, follow-up) stays.</dd>
</dl>
<h2 id="follow-up.emergency-30d">Seen within 30 days of an emergency visit <code>follow-up.emergency-30d</code></h2>
<p><span class="tag">local-standard</span> <span class="tag">coordinator answers</span></p>
<p>The client keeps an appointment in behavioral health care on the day of the emergency visit or one of the 30 days after it. The day of the visit counts. Of several visits within 30 days only the first counts.</p>
# One rule alone.
$ rsc policy show milwaukee-coordination --rule contact.weekly --format html | grep -c 'id="contact.weekly"'; rsc policy show milwaukee-coordination --rule contact.weekly --format html | grep -c 'id="sccp.full"'
1
0
[1]
$ rsc policy show milwaukee-coordination --rule contact.wekly --format html
2| rsc: pack milwaukee-coordination has no rule 'contact.wekly' [usage.not-found]
2|   hint: 'rsc policy show milwaukee-coordination' lists its rules
[5]
