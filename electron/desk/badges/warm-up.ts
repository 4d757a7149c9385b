import { emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { BadgeStudio } from './badge-studio.ts';

const NAMES = [
  'Zoë Ångström',
  'Νικόλαος Αμπελιώτης',
  'Радина Белокамова',
  'ليلى السرّاني',
  'נועם בן־תבור',
  'გიორგი',
  'Աննա',
  'Nguyễn',
];

/** Makes a badge per script that nobody sees, so that the first guest does not wait for cold code. */
export const warmUp = async (studio: BadgeStudio): Promise<void> => {
  const box = { x: 2, y: 2, w: 56, h: 20 };
  const words = { ...box, type: 'text', font: 'sign', sizePt: 30, minSizePt: 8, maxLines: 2 } as const;
  const layout = parseBadgeLayout({
    v: 1,
    name: 'warm-up',
    page: { widthMm: 60, heightMm: 60 },
    elements: [
      { ...words, id: 'name', paragraphs: [{ text: '{bigName}', weight: 'bold' }] },
      { ...words, id: 'line', paragraphs: [{ text: '{bigName}' }] },
      { ...box, id: 'qr', type: 'qr', y: 30, text: '{bigName}' },
    ],
  });
  const event = { name: '', dates: '' };
  const category = { label: '', colour: '#0F1F1D' };
  for (const display of NAMES) {
    const facts = {
      attendee: { ...emptyAttendee('warm-up'), display },
      event,
      category,
      code: '',
      themes: '',
      townInBold: false,
    };
    const pdf = studio.startPdf();
    pdf.add(studio.layOut({ layout, facts }));
    await pdf.finish();
    studio.svg({ layout, facts });
    studio.bitmap({ layout, facts }, { dpi: 300, rotation: 0, offsetXMm: 0, offsetYMm: 0 });
  }
};
