# Every obligation of a case, a line each.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc explain C-1
C-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

rule                         trigger  began       due         verdict         late     answers  lacking
---------------------------  -------  ----------  ----------  --------------  -------  -------  ------------------------------------------------------------
participant.adult            a1       2026-03-03  2026-03-03  met             -        S-lee
level.reason                 a1       2026-03-03  2026-03-03  met             -        S-lee
level.step-down              a1       2026-03-03  -           undetermined    -        W-ana
referral.consents            a1       2026-03-03  2026-03-03  met             -        agency
assignment.one-business-day  r1       2026-03-02  2026-03-03  met             -        S-lee
contact.rsc-24h              r1       2026-03-02  2026-03-03  met             -        agency
contact.assigned-24h         a1       2026-03-03  2026-03-04  met             -        W-ana
provider.introduced          a1       2026-03-03  -           open            -        W-ana
contact.weekly               a1       2026-03-02  2026-03-08  met             -        W-ana
contact.weekly               a1       2026-03-09  2026-03-15  met             -        W-ana
contact.weekly               a1       2026-03-16  2026-03-22  missed          -        W-ana
contact.weekly               a1       2026-03-23  2026-03-29  missed          -        W-ana
contact.weekly               a1       2026-03-30  2026-04-05  open            -        W-ana
team.formed                  n1       2026-03-03  2026-03-17  overdue         14 days  W-ana    no member
team.monthly                 a1       2026-03-01  2026-03-31  not-applicable  -        W-ana
sccp.preliminary             a1       2026-03-03  2026-03-10  overdue         21 days  W-ana
sccp.preliminary-content     p1       2026-03-09  2026-03-09  overdue         22 days  W-ana    the screen as its basis, the needs it answers
sccp.full                    n1       2026-03-03  2026-04-02  open            -        W-ana
sccp.crisis-plan             p1       2026-03-09  2026-03-09  overdue         22 days  W-ana    a safety and crisis plan with strengths and natural supports
service.choice               p1       2026-03-09  2026-03-09  not-applicable  -        W-ana
acuity.periodic              a1       2026-03-03  2026-04-02  open            -        W-ana

# Only what is owed now.
$ rsc explain C-1 --verdict overdue,missed
C-1 as of Tue 2026-03-31 23:00 -05:00, as known Tue 2026-03-31 23:00 -05:00 (SANDBOX: not real)

rule                      trigger  began       due         verdict  late     answers  lacking
------------------------  -------  ----------  ----------  -------  -------  -------  ------------------------------------------------------------
contact.weekly            a1       2026-03-16  2026-03-22  missed   -        W-ana
contact.weekly            a1       2026-03-23  2026-03-29  missed   -        W-ana
team.formed               n1       2026-03-03  2026-03-17  overdue  14 days  W-ana    no member
sccp.preliminary          a1       2026-03-03  2026-03-10  overdue  21 days  W-ana
sccp.preliminary-content  p1       2026-03-09  2026-03-09  overdue  22 days  W-ana    the screen as its basis, the needs it answers
sccp.crisis-plan          p1       2026-03-09  2026-03-09  overdue  22 days  W-ana    a safety and crisis plan with strengths and natural supports
$ rsc explain C-1 --verdict nearly
2| rsc: --verdict: there is no 'nearly' [usage.bad-value]
2|   hint: one of open, met, met-late, overdue, missed, excused, not-applicable, undetermined
[2]
