import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BadgeStudio, openBadgeStudio } from '../../../electron/desk/badges/badge-studio.ts';
import { type AttendeeFields, emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import {
  type BadgeLayout,
  type BadgeLayoutDraft,
  parseBadgeLayout,
} from '../../../shared/domain/badges/badge-layout.ts';

const root = new URL('../../../', import.meta.url);

export const FONTS_FOLDER = fileURLToPath(new URL('resources/fonts', root));
export const LAYOUT_FILES = [
  'a6',
  'label-90x120',
  'label-4x3in',
  'card-86x54',
  'roll-62x100',
  'roll-100x62',
  'a4-4-up',
  'a4-10-up',
] as const;
/** Those with more than one front, and what is no badge. */
export const OTHER_FILES = [
  'a6-fold',
  'card-86x54-both-sides',
  'tent-a4',
  'sign-a4',
  'certificate-a4',
  'certificate-a4-de',
] as const;
export type LayoutFile = (typeof LAYOUT_FILES)[number] | (typeof OTHER_FILES)[number];

export const openStudio = (): BadgeStudio => openBadgeStudio(FONTS_FOLDER);

export const readLayout = (file: LayoutFile): BadgeLayout =>
  parseBadgeLayout(JSON.parse(readFileSync(new URL(`resources/badges/${file}.json`, root), 'utf8')));

/** A badge of Radina, but for what is said otherwise. */
export const factsOf = (attendee: Partial<AttendeeFields>, other: Partial<BadgeFacts> = {}): BadgeFacts => ({
  attendee: {
    ...emptyAttendee('attendee-1'),
    category: 'leader',
    jobTitle: 'Mayor',
    town: 'Beli Most',
    country: 'BG',
    ...attendee,
  },
  event: { name: 'City Leaders Forum', dates: '14–16 Oct 2026' },
  code: 'FRK7M3XQ2A9',
  category: { label: 'Local leader', colour: '#1F6F8B' },
  themes: 'B D',
  townInBold: false,
  ...other,
});

type TextDraft = Extract<BadgeLayoutDraft['elements'][number], { type: 'text' }>;

/** A layout with one text of 80 by 40 mm at the top left of a page of 100 by 60 mm. */
export const layoutOfText = (text: string, element: Partial<TextDraft> = {}): BadgeLayout =>
  parseBadgeLayout({
    v: 1,
    name: 'one text',
    page: { widthMm: 100, heightMm: 60 },
    elements: [
      {
        id: 'text',
        type: 'text',
        x: 10,
        y: 5,
        w: 80,
        h: 40,
        sizePt: 40,
        minSizePt: 12,
        maxLines: 3,
        paragraphs: [{ text }],
        ...element,
      },
    ],
  });
