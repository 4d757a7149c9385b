import type { DisplayList } from '../../../shared/domain/badges/display-list.ts';
import type { SheetPage } from '../../../shared/domain/badges/sheet-page.ts';
import type { Bitmap } from '../ports/bitmap.ts';
import type { PagePlacement } from '../ports/printer-port.ts';
import type { BadgeJob } from './badge-studio.ts';
import type { DotPlacement } from './bitmap/bitmap-badge.ts';
import type { DrawnJob } from './drawing/draw-badge.ts';
import type { ExaminedBadge } from './preflight/examine-badge.ts';

/** Where the worker finds fonts: those of the program, and those that somebody added. */
export interface BadgeWorkerFolders {
  readonly fontsFolder: string;
  readonly addedFolder: string;
}

/** How a badge came out, without what is drawn. */
export type BadgeReport = Omit<DisplayList, 'items'>;

/** What the worker is asked for. */
export type BadgeRequest =
  | {
      readonly id: number;
      readonly kind: 'pdf';
      readonly jobs: readonly BadgeJob[];
      readonly createdAt: string | undefined;
      readonly placement: PagePlacement | undefined;
    }
  | { readonly id: number; readonly kind: 'svg'; readonly job: BadgeJob }
  | {
      readonly id: number;
      readonly kind: 'bitmap';
      readonly job: BadgeJob;
      readonly placement: DotPlacement;
    }
  | { readonly id: number; readonly kind: 'svg-back'; readonly job: BadgeJob }
  | { readonly id: number; readonly kind: 'list'; readonly job: BadgeJob }
  | { readonly id: number; readonly kind: 'draw'; readonly jobs: readonly BadgeJob[] }
  | { readonly id: number; readonly kind: 'check'; readonly jobs: readonly BadgeJob[] }
  | { readonly id: number; readonly kind: 'examine'; readonly jobs: readonly BadgeJob[] }
  | {
      readonly id: number;
      readonly kind: 'sheet';
      readonly pages: readonly SheetPage[];
      readonly title: string;
      readonly createdAt: string;
    }
  | { readonly id: number; readonly kind: 'cancel' };

/** The answers, by kind of request. */
export interface BadgeAnswers {
  readonly pdf: Uint8Array;
  readonly svg: string;
  readonly bitmap: Bitmap;
  readonly 'svg-back': string | null;
  readonly list: DisplayList;
  readonly draw: readonly DrawnJob[];
  readonly check: readonly BadgeReport[];
  readonly examine: readonly ExaminedBadge[];
  readonly sheet: Uint8Array;
}
export type BadgeAnswer = BadgeAnswers[keyof BadgeAnswers];

export type BadgeReply =
  | { readonly id: number; readonly outcome: 'done'; readonly answer: BadgeAnswer }
  | { readonly id: number; readonly outcome: 'cancelled' }
  | { readonly id: number; readonly outcome: 'failed'; readonly message: string };
