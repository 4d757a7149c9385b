import type { AnyContractRouter } from '@orpc/contract';
import type { Context, Router } from '@orpc/server';
import type { LaunchOptions } from './launch-options.ts';

/** An open desk as this host needs it: the contract with its context, and a way to close. */
export type WindowDesk<T extends Context> = {
  readonly router: Router<AnyContractRouter, T>;
  readonly context: T;
  close(): Promise<void>;
};

/** What the host found out for the desk before opening it. */
export type Opening = {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly launch: LaunchOptions;
  /** Where resources/ lies, in the sources as in an installed program. */
  readonly resourcesFolder: string;
  readonly programFolder: string;
  readonly report: (entry: { readonly id: string; readonly where: string; readonly error: unknown }) => void;
};

export type OpenForWindow<T extends Context> = (opening: Opening) => Promise<WindowDesk<T>>;
