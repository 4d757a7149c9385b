import { badgeLayoutSchema } from '../badge-layout.ts';
import type { ImportedLayout, ImportWishes } from './foreign-layout.ts';
import { readIndicoFile } from './indico-file.ts';
import { importIndicoLayout } from './indico-layout.ts';
import { readPretixFile } from './pretix-file.ts';
import { importPretixLayout } from './pretix-layout.ts';

/** Which program wrote a layout. */
export const LAYOUT_SOURCES = ['foyer', 'pretix', 'indico'] as const;
export type LayoutSource = (typeof LAYOUT_SOURCES)[number];

export type LayoutFile =
  | (ImportedLayout & { readonly kind: 'read'; readonly from: LayoutSource })
  /** One of ours that says what a layout cannot: `place` names where. */
  | { readonly kind: 'not-right'; readonly place: string }
  | { readonly kind: 'no-layout' };

/** Tells by content whose layout a file holds, and takes it over. */
export const readLayoutFile = (candidate: unknown, wishes: ImportWishes): LayoutFile => {
  if (isOurs(candidate)) {
    const { data, error } = badgeLayoutSchema.safeParse(candidate);
    if (data !== undefined) return { kind: 'read', from: 'foyer', layout: data, notes: [] };
    return { kind: 'not-right', place: error.issues[0]?.path.join('.') ?? '' };
  }
  const pretix = readPretixFile(candidate);
  if (pretix !== null) return { kind: 'read', from: 'pretix', ...importPretixLayout(pretix, wishes) };
  const indico = readIndicoFile(candidate);
  if (indico !== null) return { kind: 'read', from: 'indico', ...importIndicoLayout(indico, wishes) };
  return { kind: 'no-layout' };
};

const isOurs = (candidate: unknown): boolean =>
  typeof candidate === 'object' && candidate !== null && 'v' in candidate && 'elements' in candidate;
