/** Time, ids and chance come from here, so that tests can stop the clock. */
export interface Ports {
  /** Milliseconds since 1970. */
  now(): number;
  /** Random bytes, for ids, keys and tokens. */
  randomBytes(length: number): Uint8Array;
  /** Where a bug is written down, with the id that the screen shows. */
  report(entry: { readonly id: string; readonly where: string; readonly error: unknown }): void;
}

/** Folders that come with the program, wherever it is installed. */
export interface Resources {
  readonly migrations: string;
  readonly fonts: string;
  readonly badges: string;
  readonly sampleEvent: string;
}
