const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(?:([ap])\.?m\.?)?\s*(?:uhr|h)?$/iu;

/** Reads a time of day as people write it, `9:00`, `9.00 Uhr`, `2 pm`, into `09:00`; empty for anything else. */
export const readClock = (text: string): string => {
  const [, hours = '', minutes = '00', half] = CLOCK.exec(text.trim()) ?? [];
  if (hours === '') return '';
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return '';
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};
