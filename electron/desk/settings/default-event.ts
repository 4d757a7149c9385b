import type { DeskSettings, EventSettings, ListedCheckpoint } from '../../../shared/contract/event.ts';
import { NO_DAY } from '../../../shared/domain/event-days.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { PLAIN_CHECKPOINT } from '../../../shared/domain/programme/plain-checkpoint.ts';

const label = (en: string, de: string) => ({ en, de });

/** What a new event has before anybody set anything. */
export const DEFAULT_EVENT: EventSettings = {
  name: '',
  code: '22',
  venue: '',
  wifiName: '',
  wifiPassword: '',
  emergencyNumber: '',
  timeZone: 'Europe/Berlin',
  from: NO_DAY,
  until: NO_DAY,
  isSample: false,
  categories: [
    { id: 'mayor', label: label('Local leader', 'Kommunalpolitik'), colour: '#0F1F1D', printsBadge: true },
    { id: 'delegate', label: label('Delegation', 'Delegation'), colour: '#1F6F8B', printsBadge: true },
    { id: 'speaker', label: label('Speaker', 'Referent:in'), colour: '#7A3E86', printsBadge: true },
    { id: 'press', label: label('Press', 'Presse'), colour: '#8A5A1F', printsBadge: true },
    { id: 'staff', label: label('Staff', 'Team'), colour: '#4C6A1D', printsBadge: true },
    { id: 'guest', label: label('Guest', 'Gast'), colour: '#3D4FA3', printsBadge: true },
  ],
  themes: [],
  ticketKeys: [],
  overrideReasons: [
    { id: 'paid-cash', label: label('Paid in cash', 'Hat bar bezahlt') },
    { id: 'guest-of-host', label: label('Guest of the host', 'Gast des Hauses') },
    { id: 'payment-under-way', label: label('Payment under way', 'Zahlung unterwegs') },
    { id: 'other', label: label('Another reason', 'Anderer Grund') },
  ],
  undoReasons: [
    { id: 'wrong-person', label: label('Wrong person', 'Falsche Person') },
    { id: 'by-mistake', label: label('By mistake', 'Versehentlich') },
    { id: 'other', label: label('Another reason', 'Anderer Grund') },
  ],
  reprintReasons: [
    { id: 'damaged', label: label('Damaged or misprinted', 'Beschädigt oder Fehldruck') },
    { id: 'lost', label: label('Lost', 'Verloren') },
    { id: 'changed', label: label('Details changed', 'Angaben geändert') },
    { id: 'other', label: label('Another reason', 'Anderer Grund') },
  ],
  leavesByEnteringElsewhere: true,
};

/** The entrance before anybody named it: as people at this desk call one. */
export const defaultCheckpoint = (language: Language): ListedCheckpoint => ({
  id: 'entrance',
  name: label('Main entrance', 'Haupteingang')[language],
  kind: 'entrance',
  mode: 'once-a-day',
  ...PLAIN_CHECKPOINT,
  isRemoved: false,
});

export const defaultDesk = (language: Language): DeskSettings => ({
  name: label('Desk 1', 'Schalter 1')[language],
  place: '',
  checkpointId: 'entrance',
  autoPrint: true,
  scannerPrefix: '',
  scannerSuffix: '',
  language,
});
