// How grave a finding is: forbidden or missing, asked to take care, a reminder.
export type Severity = 'error' | 'warning' | 'info';
