import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';

/** Gives a layout to the browser as a file of its own. */
export const saveLayoutFile = (layout: BadgeLayout): void => {
  const blob = new Blob([JSON.stringify(layout, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${layout.name.replaceAll(/[^\p{L}\p{N} ×-]+/gu, ' ').trim() || 'badge'}.foyer-badge.json`;
  link.click();
  // The download has taken its copy by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
