import type { MenuItemConstructorOptions } from 'electron';
import { type MenuLabels, menuLabels } from './menu-labels.ts';

export type MenuChoice = {
  readonly platform: NodeJS.Platform;
  readonly locale: string;
  /** Reload and developer tools, which in the hands of a helper only end a check-in. */
  readonly isPackaged: boolean;
};

/**
 * The menu bar. Keys that the screens use (Ctrl Z undoes a check-in, Ctrl M the sound, Ctrl W, F5) have no accelerator
 * here, except on macOS, where ⌘Q, ⌘M and ⌘W belong to the system.
 */
export function menuTemplate({ platform, locale, isPackaged }: MenuChoice): MenuItemConstructorOptions[] {
  const labels = menuLabels(locale);
  const isMac = platform === 'darwin';
  return [
    isMac ? macAppMenu(labels) : fileMenu(labels),
    editMenu(labels),
    viewMenu(labels, isPackaged),
    ...(isMac ? [macWindowMenu(labels)] : []),
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

const fileMenu = (labels: MenuLabels): MenuItemConstructorOptions => ({
  label: labels.file,
  submenu: [
    { role: 'about', label: labels.about },
    separator,
    { role: 'quit', label: labels.quit, accelerator: 'CommandOrControl+Q' },
  ],
});

const macAppMenu = (labels: MenuLabels): MenuItemConstructorOptions => ({
  label: 'Foyer',
  submenu: [
    { role: 'about', label: labels.about },
    separator,
    { role: 'services', label: labels.services },
    separator,
    { role: 'hide', label: labels.hide },
    { role: 'hideOthers', label: labels.hideOthers },
    { role: 'unhide', label: labels.unhide },
    separator,
    { role: 'quit', label: labels.quit },
  ],
});

/** Shown so that mouse users find them; the page itself handles the keys, and Ctrl Z may mean a check-in. */
const editMenu = (labels: MenuLabels): MenuItemConstructorOptions => ({
  label: labels.edit,
  submenu: [
    { role: 'undo', label: labels.undo, registerAccelerator: false },
    { role: 'redo', label: labels.redo, registerAccelerator: false },
    separator,
    { role: 'cut', label: labels.cut },
    { role: 'copy', label: labels.copy },
    { role: 'paste', label: labels.paste },
    { role: 'selectAll', label: labels.selectAll },
  ],
});

const viewMenu = (labels: MenuLabels, isPackaged: boolean): MenuItemConstructorOptions => ({
  label: labels.view,
  submenu: [
    { role: 'resetZoom', label: labels.resetZoom, accelerator: 'CommandOrControl+0' },
    { role: 'zoomIn', label: labels.zoomIn, accelerator: 'CommandOrControl+Plus' },
    // "Plus" means Shift and the key of "=" on a US keyboard; on others + is a key of its own, or on the number pad.
    ...['CommandOrControl+=', 'CommandOrControl+numadd'].map((accelerator) => ({
      role: 'zoomIn' as const,
      label: labels.zoomIn,
      accelerator,
      visible: false,
    })),
    { role: 'zoomOut', label: labels.zoomOut, accelerator: 'CommandOrControl+-' },
    { role: 'zoomOut', label: labels.zoomOut, accelerator: 'CommandOrControl+numsub', visible: false },
    separator,
    { role: 'togglefullscreen', label: labels.fullScreen },
    ...(isPackaged ? [] : [separator, { role: 'toggleDevTools' as const, label: labels.developerTools }]),
  ],
});

const macWindowMenu = (labels: MenuLabels): MenuItemConstructorOptions => ({
  label: labels.window,
  submenu: [
    { role: 'minimize', label: labels.minimize, accelerator: '' },
    { role: 'close', label: labels.close },
    separator,
    { role: 'front', label: labels.front },
  ],
});
