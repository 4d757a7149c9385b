import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/hosts/window/menu.ts';
import { MENU_WORDS, menuLabels } from '../../../electron/hosts/window/menu-labels.ts';

const choice = { platform: 'linux', locale: 'en-GB', isPackaged: true } as const;

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

const topLabels = (template: readonly MenuItemConstructorOptions[]) => template.map(({ label }) => label);

describe('the menu', () => {
  it('speaks English and German, and English to everybody else', () => {
    expect(topLabels(menuTemplate(choice))).toEqual(['&File', '&Edit', '&View']);
    expect(topLabels(menuTemplate({ ...choice, locale: 'de-AT' }))).toEqual([
      '&Datei',
      '&Bearbeiten',
      '&Ansicht',
    ]);
    expect(topLabels(menuTemplate({ ...choice, locale: 'fr' }))).toEqual(['&File', '&Edit', '&View']);
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'has a label of its own for every entry on %s',
    (platform) => {
      const entries = items(menuTemplate({ ...choice, platform, locale: 'de', isPackaged: false }));
      expect(entries.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([]);
    },
  );

  it.each(MENU_WORDS)('has another word for "%s" in German', (word) => {
    const [english, german] = [menuLabels('en')[word], menuLabels('de')[word]];
    expect(german).not.toBe('');
    expect(german).not.toBe(english);
  });

  it('takes no key that the check-in screen uses', () => {
    const taken = [
      'F1',
      'F2',
      'F4',
      'F6',
      'F7',
      'F8',
      'F9',
      'Escape',
      'CommandOrControl+M',
      'CommandOrControl+K',
    ];
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const keys = items(menuTemplate({ ...choice, platform })).flatMap(
        ({ accelerator }) => accelerator ?? [],
      );
      expect(keys.filter((key) => taken.includes(String(key)))).toEqual([]);
    }
  });

  it('makes larger and smaller with the keys of every keyboard: + with and without Shift, and the number pad', () => {
    const keysOf = (wanted: string) =>
      items(menuTemplate(choice)).flatMap(({ role, accelerator }) => (role === wanted ? [accelerator] : []));
    expect([keysOf('zoomIn'), keysOf('zoomOut')]).toEqual([
      ['CommandOrControl+Plus', 'CommandOrControl+=', 'CommandOrControl+numadd'],
      ['CommandOrControl+-', 'CommandOrControl+numsub'],
    ]);
  });

  it('leaves undo to the page, because there it undoes a check-in', () => {
    const undo = items(menuTemplate(choice)).find(({ role }) => role === 'undo');
    expect(undo?.registerAccelerator).toBe(false);
  });

  it('has nothing that reloads or opens tools in an installed program', () => {
    const roles = items(menuTemplate(choice)).map(({ role }) => role);
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
    expect(roles).not.toContain('toggleDevTools');
    const ownRoles = items(menuTemplate({ ...choice, isPackaged: false })).map(({ role }) => role);
    expect(ownRoles).toContain('toggleDevTools');
  });

  it('has the menus that macOS expects', () => {
    const template = menuTemplate({ ...choice, platform: 'darwin' });
    expect(topLabels(template)).toEqual(['Foyer', '&Edit', '&View', '&Window']);
    expect(items(template).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['about', 'hide', 'quit', 'close']),
    );
  });
});
