// How grave a finding is: forbidden or missing, asked to take care, a reminder.
export type Severity = 'error' | 'warning' | 'info';

/** From which severity publishing is asked about first. */
export type GuardLevel = Severity | 'never';

/** What a person chose: as the school wants it, or stricter. */
export type OwnGuardLevel = 'school' | Severity;
