const english = {
  crashed: 'The screens stopped twice in a short time.',
  hangs: 'The screens do not answer.',
  nothingLost: 'The guest list and all scans are safe.',
  reload: 'Reload the screens',
  wait: 'Wait',
  leave: 'Leave as it is',
  bug: 'Something went wrong in Foyer. The desk goes on.',
  bugIsWritten: (id: string) => `The file bugs.log in the data folder tells what, under ${id}.`,
};

const german: typeof english = {
  crashed: 'Die Anzeige ist zweimal kurz hintereinander stehen geblieben.',
  hangs: 'Die Anzeige antwortet nicht.',
  nothingLost: 'Die Gästeliste und alle Scans sind sicher.',
  reload: 'Anzeige neu laden',
  wait: 'Warten',
  leave: 'So lassen',
  bug: 'In Foyer ist etwas schiefgegangen. Der Schalter läuft weiter.',
  bugIsWritten: (id) => `Was es war, steht in der Datei bugs.log im Datenordner unter ${id}.`,
};

/** Words for the moments in which the screens themselves cannot speak. */
export function crashLabels(locale: string): typeof english {
  return locale.toLowerCase().startsWith('de') ? german : english;
}
