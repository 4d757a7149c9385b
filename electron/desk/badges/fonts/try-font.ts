import { emptyAttendee } from '../../../../shared/domain/attendees/attendee.ts';
import { parseBadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { openBadgeStudio } from '../badge-studio.ts';
import { FontRefusal } from './font-refusal.ts';

const LETTERS = 24;

/** Draws letters that the font brings, on the screen and in a PDF, so that it does not fail with the first guest. */
export const tryFont = async (
  file: Buffer,
  letters: readonly number[],
  fontsFolder: string,
): Promise<void> => {
  const text = String.fromCodePoint(...letters.slice(0, LETTERS));
  try {
    const studio = openBadgeStudio(fontsFolder, [{ name: 'trial', isBold: false, read: () => file }]);
    const job = { layout: layoutOf(text), facts: FACTS };
    const pdf = studio.startPdf();
    const drawn = studio.layOut(job);
    pdf.add(drawn);
    await pdf.finish();
    studio.svg(job);
    if (!drawn.items.some((item) => item.kind === 'glyphs' && item.font === 'trial'))
      throw new FontRefusal('damaged');
  } catch {
    throw new FontRefusal('damaged');
  }
};

const layoutOf = (text: string) =>
  parseBadgeLayout({
    v: 1,
    name: 'trial',
    page: { widthMm: 200, heightMm: 40 },
    elements: [
      {
        id: 'text',
        type: 'text',
        x: 0,
        y: 0,
        w: 200,
        h: 40,
        sizePt: 20,
        minSizePt: 4,
        paragraphs: [{ text }],
      },
    ],
  });

const FACTS = {
  attendee: emptyAttendee('trial'),
  event: { name: '', dates: '' },
  category: { label: '', colour: '#000000' },
  code: '',
  themes: '',
  townInBold: false,
};
