import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { createMessages } from '../../../renderer/locales/messages.ts';

const STARTERS = readdirSync(join(import.meta.dirname, '../../../resources/badges')).map((file) =>
  basename(file, '.json'),
);

it.each(['en', 'de'] as const)(
  'every layout that comes with Foyer has a name of its own (%s)',
  (language) => {
    const { has, text } = createMessages(language);
    const keys = STARTERS.map((id) => `designer.starter.${id}`);
    expect([keys.filter((key) => !has(key)), new Set(keys.map((key) => text(key))).size]).toEqual([
      [],
      STARTERS.length,
    ]);
  },
);

it('in German no word of these names is left in English', () => {
  const { text } = createMessages('de');
  const names = STARTERS.map((id) => text(`designer.starter.${id}`));
  expect(names.filter((name) => /\b(of|folded|card|label|roll|sign|tent|certificate)\b/i.test(name))).toEqual(
    [],
  );
});
