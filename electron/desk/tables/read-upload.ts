import { cannot } from '../gate/cannot.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { TableError } from './table-error.ts';
import { isTableEncoding } from './text-encoding.ts';
import type { Upload } from './uploads.ts';

/** How a person said that a file is to be read, instead of the guess. */
export interface ReadChoices {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
}

/** Reads an uploaded file as a table, or says with a typed error what is wrong with it. */
export const readUpload = (
  { path, stop }: Pick<Upload, 'path' | 'stop'>,
  { encoding = '', delimiter = '', sheet = '' }: ReadChoices,
): Promise<Table> => {
  if (encoding !== '' && !isTableEncoding(encoding)) throw cannot('no-such-encoding', { encoding });
  return tellingTroubles(() =>
    readTable(path, {
      signal: stop.signal,
      ...(encoding === '' ? {} : { encoding }),
      ...(delimiter === '' ? {} : { delimiter }),
      ...(sheet === '' ? {} : { sheet }),
    }),
  );
};

/** Turns what is wrong with a file into the typed error that screens have a sentence for. */
export const tellingTroubles = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const params = Object.entries(error.params).map(([name, value]) => [name, String(value)] as const);
    throw cannot(`table-${error.code}`, Object.fromEntries(params));
  }
};
