import {
  AlignLeft,
  BadgeCheck,
  Building2,
  CalendarDays,
  Clock,
  DoorOpen,
  IdCard,
  Image,
  Languages,
  ListChecks,
  type LucideIcon,
  MapPin,
  Mic,
  Minus,
  Phone,
  QrCode,
  Square,
  Type,
  Wifi,
} from 'lucide-react';
import { BADGE_FIELDS } from '../../../../shared/domain/badges/badge-facts.ts';
import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { fieldsIn } from './template-words.ts';

type Text = (key: string, values?: Record<string, string>) => string;

const ICON_OF_FIELD: Readonly<Record<string, LucideIcon>> = {
  bigName: Type,
  name: Type,
  given: Type,
  family: Type,
  secondName: Languages,
  ownScript: Languages,
  say: Languages,
  jobTitle: IdCard,
  category: IdCard,
  town: MapPin,
  country: MapPin,
  organisation: Building2,
  delegation: Building2,
  themes: ListChecks,
  event: CalendarDays,
  dates: CalendarDays,
  today: CalendarDays,
  day: CalendarDays,
  times: Clock,
  title: Type,
  room: DoorOpen,
  venue: MapPin,
  theme: ListChecks,
  themeName: ListChecks,
  speakers: Mic,
  wifiName: Wifi,
  wifiPassword: Wifi,
  emergencyNumber: Phone,
  daysAttended: BadgeCheck,
  datesAttended: BadgeCheck,
  code: QrCode,
};

/** The first field that a text says. */
const firstField = (element: BadgeElement): string | undefined =>
  element.type === 'text' ? element.paragraphs.flatMap(({ text }) => fieldsIn(text))[0] : undefined;

/** The picture of a layer in lists. */
export const layerIcon = (element: BadgeElement): LucideIcon => {
  switch (element.type) {
    case 'text':
      return ICON_OF_FIELD[firstField(element) ?? ''] ?? AlignLeft;
    case 'agenda':
      return CalendarDays;
    case 'qr':
      return QrCode;
    case 'image':
      return Image;
    case 'line':
      return Minus;
    case 'rect':
      return Square;
  }
};

/** What a layer is called: as somebody named it, else after what it shows. */
export const layerName = (element: BadgeElement, text: Text): string => {
  if (element.name !== '') return element.name;
  if (element.type === 'rect' && element.fill === 'category') return text('designer.layer.category-bar');
  if (element.type !== 'text') return text(`designer.layer.${element.type}`);
  const words = element.paragraphs
    .map((one) => one.text)
    .join(' ')
    .trim();
  const [field] = fieldsIn(words);
  if (field === undefined) return words === '' ? text('designer.layer.text') : words.slice(0, 40);
  return fieldWord(field, text) ?? field;
};

/** The word of a field; undefined where it has none, as for a column of the organiser's own. */
export const fieldWord = (field: string, text: Text): string | undefined =>
  (BADGE_FIELDS as readonly string[]).includes(field) ? text(`designer.field.${field}`) : undefined;
