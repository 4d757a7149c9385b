import { inflateSync } from 'node:zlib';

/** As much of a PDF as the tests need: pages, what they draw, and what their glyphs say. */
export interface ReadPdf {
  readonly info: string;
  readonly pageSizesPt: readonly (readonly [number, number])[];
  readonly contents: readonly string[];
  /** Text of every run of glyphs, in the order of drawing, by the ToUnicode maps. */
  readonly runs: readonly string[];
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

/** Reads what pdfkit writes: plain objects and deflated streams. No other PDF. */
export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const objects = objectsOf(Buffer.from(bytes));
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const contents = pages.map(({ dictionary }) => streamOf(objects, dictionary, 'Contents'));
  return {
    info: infoOf(objects),
    pageSizesPt: pages.map(({ dictionary }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
      return [Number(width), Number(height)];
    }),
    contents,
    runs: pages.flatMap((page, at) => runsOf(contents[at] ?? '', fontMaps(objects, page))),
  };
};

/** The metadata with its values in place. */
const infoOf = (objects: ReadonlyMap<string, PdfObject>): string => {
  const info =
    [...objects.values()].find(({ dictionary }) => dictionary.includes('/Producer'))?.dictionary ?? '';
  return info.replaceAll(/(\d+) 0 R/g, (_, id: string) => objects.get(id)?.dictionary ?? '');
};

const objectsOf = (bytes: Buffer): ReadonlyMap<string, PdfObject> => {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)];
  return new Map(found.map(([, id = '', body = '']) => [id, objectOf(body)]));
};

const objectOf = (body: string): PdfObject => {
  const at = body.indexOf('\nstream\n');
  if (at < 0) return { dictionary: body, stream: '' };
  const dictionary = body.slice(0, at);
  const raw = Buffer.from(body.slice(at + '\nstream\n'.length, body.lastIndexOf('\nendstream')), 'latin1');
  return {
    dictionary,
    stream: dictionary.includes('/FlateDecode')
      ? inflateSync(raw).toString('latin1')
      : raw.toString('latin1'),
  };
};

const streamOf = (objects: ReadonlyMap<string, PdfObject>, dictionary: string, key: string): string => {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
  return objects.get(id)?.stream ?? '';
};

const fontMaps = (
  objects: ReadonlyMap<string, PdfObject>,
  page: PdfObject,
): ReadonlyMap<string, readonly string[]> => {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page.dictionary)?.[1] ?? '')?.dictionary ?? '';
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const cmap = streamOf(objects, objects.get(id)?.dictionary ?? '', 'ToUnicode');
      const list = /beginbfrange\n([\s\S]*?)endbfrange/.exec(cmap)?.[1] ?? '';
      const entries = [...list.matchAll(/\[(.*?)\]/g)].flatMap(([, range = '']) => [
        ...range.matchAll(/<(.*?)>/g),
      ]);
      return [
        name,
        entries.map(([, hex = '']) =>
          String.fromCharCode(
            ...hex
              .split(' ')
              .filter(Boolean)
              .map((unit) => Number.parseInt(unit, 16)),
          ),
        ),
      ];
    }),
  );
};

const runsOf = (content: string, fonts: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  [...content.matchAll(/BT \/(F\d+) [\s\S]*? ET/g)].map(([run, font = '']) =>
    [...run.matchAll(/<([0-9a-f]{4})>/g)]
      .map(([, number = '']) => fonts.get(font)?.[Number.parseInt(number, 16)] ?? '')
      .join(''),
  );
