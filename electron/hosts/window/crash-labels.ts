const english = {
  crashed: 'The screens stopped twice in a short time.',
  hangs: 'The screens do not answer.',
  nothingLost: 'The guest list and all scans are safe.',
  reload: 'Reload the screens',
  wait: 'Wait',
  leave: 'Leave as it is',
  cannotOpen: 'Foyer cannot open the desk',
};

const german: typeof english = {
  crashed: 'Die Anzeige ist zweimal kurz hintereinander stehen geblieben.',
  hangs: 'Die Anzeige antwortet nicht.',
  nothingLost: 'Die Gästeliste und alle Scans sind sicher.',
  reload: 'Anzeige neu laden',
  wait: 'Warten',
  leave: 'So lassen',
  cannotOpen: 'Foyer kann den Empfang nicht öffnen',
};

/** Words for the moments in which the screens themselves cannot speak. */
export function crashLabels(locale: string): typeof english {
  return locale.toLowerCase().startsWith('de') ? german : english;
}
