import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PretixPosition {
  readonly id: number;
  readonly item: number;
  readonly addon_to: number | null;
  readonly secret: string;
  readonly canceled?: boolean;
  readonly blocked?: readonly string[] | null;
  readonly valid_from?: string | null;
  readonly valid_until?: string | null;
  readonly attendee_name: string | null;
  readonly checkins: readonly {
    readonly datetime: string;
    readonly list: number;
    readonly type?: 'entry' | 'exit';
  }[];
  readonly answers: readonly { readonly question: number }[];
}

export interface PretixOrder {
  readonly code: string;
  readonly status: string;
  readonly require_approval: boolean;
  readonly valid_if_pending?: boolean;
  readonly checkin_attention: boolean;
  readonly positions: readonly PretixPosition[];
}

export interface PretixList {
  readonly id: number;
  readonly all_products: boolean;
  readonly limit_products: readonly number[];
  readonly include_pending: boolean;
  readonly allow_multiple_entries: boolean;
  readonly allow_entry_after_exit: boolean;
  readonly addon_match?: boolean;
}

export interface PretixQuestion {
  readonly id: number;
  readonly required: boolean;
  readonly items: readonly number[];
  readonly ask_during_checkin: boolean;
}

/** One pretix event as a desk would have it after its first pull. */
export interface PretixEvent {
  readonly timezone: string;
  readonly validKeys: readonly string[];
  readonly itemsWithAttention: ReadonlySet<number>;
  readonly lists: readonly PretixList[];
  readonly orders: readonly PretixOrder[];
  readonly questions: readonly PretixQuestion[];
}

export interface PretixSetup {
  readonly events: readonly string[];
  readonly items: readonly string[];
  readonly lists: readonly string[];
  readonly orders: readonly string[];
  readonly questions: readonly string[];
}

/** Reads the fixtures of one event; `event` is the place of its file in `events`. */
export const readPretixEvent = (folder: string, event: number, setup: PretixSetup): PretixEvent => {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, 'pretix-fixtures', path), 'utf8'));
  const settings = read(setup.events[event] ?? '');
  const items: readonly { readonly id: number; readonly checkin_attention: boolean }[] =
    setup.items.map(read);
  return {
    timezone: settings.timezone,
    validKeys: settings.valid_keys.pretix_sig1,
    itemsWithAttention: new Set(items.filter((item) => item.checkin_attention).map((item) => item.id)),
    lists: setup.lists.map(read),
    orders: setup.orders.map(read),
    questions: setup.questions.map(read),
  };
};
