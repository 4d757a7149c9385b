import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openScreens } from './support/conference-screens.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';
import { wcagFindings } from './support/wcag.ts';

const served = useSampleDesk();

test.slow();
test.use({ actionTimeout: 15_000 });

// Badges are drawn in a thread of their own, which a busy machine starts late.
const patiently = expect.configure({ timeout: 60_000 });

const SCREEN = { viewport: { width: 1440, height: 900 } };

/** The PDF files that this desk has printed into its folder. */
const printed = (): readonly string[] =>
  readdirSync(join(served.desk.folder, 'badges')).filter((name) => name.endsWith('.pdf'));

/** The width and height of the first page of a PDF, in whole millimetres. */
const sizeOf = (name: string): readonly number[] => {
  const pdf = readFileSync(join(served.desk.folder, 'badges', name), 'latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return [width, height].map((pt) => Math.round((Number(pt) * 25.4) / 72));
};

/** A local leader who has not come yet. */
const someLeader = async (): Promise<string> => {
  const filter = {
    text: '',
    presence: ['expected' as const],
    categories: ['mayor'],
    delegation: '',
    badge: 'any' as const,
  };
  const { rows } = await served.desk.client.attendees.list({
    filter,
    sort: 'name',
    isDescending: false,
    offset: 0,
    limit: 1,
  });
  return rows[0]?.id ?? '';
};

/** The badges of a desk, with the drawing board on a layout that was begun from a starter. */
const beginFrom = async (page: Page, starter: string): Promise<void> => {
  await page.goto(`${served.desk.url}/#/setup/badges`);
  await page.getByRole('button', { name: `Begin from ${starter}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Badge, ${starter}` })).toBeVisible();
};

const layer = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Layers' }).getByRole('button', { name, exact: true });
/** A layer on the board, which says where it is. */
const box = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Badge in millimetres' })
    .getByRole('button', { name: new RegExp(`^${name}: `) });

test('a badge is drawn from a starter, tried on the hardest names, printed, and used for the next arrival', async ({
  browser,
}) => {
  const page = await openScreens(browser, served.desk).organiser(SCREEN);
  await beginFrom(page, 'Label 90 × 120 mm');
  const strip = page.getByRole('region', { name: 'Hardest names' });
  await patiently(strip.getByRole('listitem')).toHaveCount(10);
  await patiently(strip.getByRole('button', { name: /^Arabic: / }).locator('img')).toBeAttached();

  // A field, moved by keyboard: one millimetre, five, a tenth.
  await page.getByRole('button', { name: 'More fields' }).click();
  await page.getByRole('button', { name: 'Organisation', exact: true }).click();
  const organisation = box(page, 'Organisation');
  await expect(layer(page, 'Organisation')).toHaveAttribute('aria-pressed', 'true');
  const before = await organisation.getAttribute('aria-label');
  const [, x = 0, y = 0] = (/: ([\d.]+) mm .*, ([\d.]+) mm/.exec(before ?? '') ?? []).map(Number);
  await organisation.focus();
  for (const key of ['ArrowRight', 'Shift+ArrowDown', 'Alt+ArrowRight']) await page.keyboard.press(key);
  await expect(organisation).toHaveAccessibleName(
    new RegExp(`: ${Math.round((x + 1.1) * 100) / 100} mm from the left, ${y + 5} mm from the top`),
  );

  // Dragged, and taken back as one.
  const moved = (await organisation.getAttribute('aria-label')) ?? '';
  const place = (await organisation.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(place.x + 20, place.y + 10);
  await page.mouse.down();
  await page.mouse.move(place.x + 20, place.y - 20, { steps: 5 });
  await page.mouse.up();
  await expect(organisation).not.toHaveAccessibleName(moved);
  await page.keyboard.press('Control+z');
  await expect(organisation).toHaveAccessibleName(moved);
  await page.keyboard.press('Delete');
  await expect(organisation).not.toBeAttached();

  // The name, made smaller; a box too low for the role of one of the hardest.
  await layer(page, 'Name').click();
  await page.getByLabel('Size', { exact: true }).fill('20');
  await patiently(page.getByText('Here 20 pt')).toBeVisible();
  await layer(page, 'Role').click();
  await page.getByRole('radio', { name: 'Cut' }).check();
  await page.getByLabel('Height', { exact: true }).fill('6');
  await patiently(strip.getByText(/line(s)? lost/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await patiently(strip.getByText(/line(s)? lost/)).toHaveCount(0);
  await patiently(page.getByRole('heading', { name: 'Readable at 2.5 metres' })).toBeVisible();

  await page.getByRole('button', { name: 'Save and test print' }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await patiently.poll(printed, { timeout: 60_000 }).toHaveLength(1);

  await page.getByRole('button', { name: 'Use for …' }).click();
  await page.getByRole('checkbox', { name: 'Local leader, 116' }).check();
  await page.getByRole('button', { name: 'Use for 116 people' }).click();
  await expect(page.getByRole('button', { name: 'Use for 116 people' })).toBeVisible();
  const guest = await someLeader();
  await served.desk.client.checkin.admit({ checkpointId: 'entrance', attendeeId: guest, via: 'search' });
  await patiently.poll(printed, { timeout: 60_000 }).toHaveLength(2);
  expect(printed().map(sizeOf)).toEqual([
    [90, 120],
    [90, 120],
  ]);
});

test('what is drawn waits while somebody looks at something else, and two organisers hear of each other', async ({
  browser,
}) => {
  const page = await openScreens(browser, served.desk).organiser(SCREEN);
  await beginFrom(page, 'A6 105 × 148 mm');
  await page.getByLabel('Name of the layout').fill('Leaders');
  await expect(page.getByText('Not saved')).toBeVisible();
  await page.getByRole('button', { name: 'Badges', exact: true }).click();
  await page.getByRole('button', { name: /^Open Badge, A6/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leaders' })).toBeVisible();

  const [drawn] = (await served.desk.client.badges.layouts()).filter(({ isStarter }) => !isStarter);
  const { id = '' } = drawn ?? {};
  const { layout } = await served.desk.client.badges.layout({ id });
  await served.desk.client.badges.saveLayout({ id, layout: { ...layout, name: 'Speakers' } });
  await expect(page.getByText(/^Somebody saved this badge at/)).toBeVisible();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Speakers' })).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await served.desk.client.badges.saveLayout({ id, layout: { ...layout, name: 'Press' } });
  await expect(page.getByRole('heading', { level: 1, name: 'Press' })).toBeVisible();
});

/**
 * Layers lie on top of each other on the board, as they do on the badge. 2.5.8 lets a small target be where another
 * control does the same: the list of layers, and the numbers in the panel.
 */
const isOnBoard = (html: string): boolean => html.includes('aria-keyshortcuts="ArrowUp');

for (const [colorScheme, locale] of [
  ['light', 'en-GB'],
  ['dark', 'de-DE'],
] as const) {
  test(`the badges and the drawing board have no WCAG finding, ${colorScheme}, ${locale}`, async ({
    browser,
  }) => {
    const { layout } = await served.desk.client.badges.layout({ id: 'label-90x120' });
    const back = { kind: 'own', elements: layout.elements.filter(({ id }) => id === 'qr') } as const;
    const { id } = await served.desk.client.badges.saveLayout({
      id: '',
      layout: { ...layout, name: 'Leaders', back },
    });
    const viewport = { width: 1024, height: 700 };
    const page = await openScreens(browser, served.desk).organiser({
      viewport,
      colorScheme,
      locale,
    });
    const findings: string[] = [];
    const look = async (where: string): Promise<void> => {
      const isCounted = (rule: string, html: string) => !(rule === 'target-size' && isOnBoard(html));
      findings.push(...(await wcagFindings(page, where, isCounted)));
    };
    await page.goto(`${served.desk.url}/#/setup/badges`);
    await patiently(page.locator('li img').first()).toBeVisible();
    await look('badges');
    await page.goto(`${served.desk.url}/#/setup/badges/${id}`);
    await patiently(page.locator('section li img').first()).toBeAttached();
    await look('whole badge');
    await page
      .getByRole('region', { name: /^(Layers|Ebenen)$/ })
      .getByRole('button', { name: 'Name', exact: true })
      .click();
    await look('name');
    await page.getByRole('button', { name: /^(Use for|Verwenden für) …$/ }).click();
    await look('use');
    expect(findings).toEqual([]);
  });
}
