/** The reports that there are, in the order in which they are offered. */
export const REPORT_NAMES = [
  'attendance',
  'scan-log',
  'people',
  'sessions',
  'trips',
  'no-shows',
  'loans',
] as const;
