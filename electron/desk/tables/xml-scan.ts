import { LIMITS } from './limits.ts';
import { TableError } from './table-error.ts';

export interface XmlHandler {
  /** `tag` is the raw text between `<` and `>`; `name` is without prefix. */
  readonly open: (name: string, tag: string) => void;
  readonly close: (name: string) => void;
  /** Raw text; `isRaw` says that entities are to stay (CDATA). */
  readonly text: (text: string, isRaw: boolean) => void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = (whole: string, body: string): string => {
  if (!body.startsWith('#')) return ENTITIES[body] ?? whole;
  const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** Resolves the five entities of XML and character numbers. There are no others, for DTDs are refused. */
export const unescapeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/giu, entity) : text;

/** The value of an attribute in a raw tag, or undefined. A prefix is taken as part of the name. */
export const attribute = (tag: string, name: string): string | undefined => {
  for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before !== 32 && before !== 10 && before !== 13 && before !== 9) continue;
    let equals = at + name.length;
    while (tag.charCodeAt(equals) <= 32) equals += 1;
    if (tag.charCodeAt(equals) !== 61) continue;
    let start = equals + 1;
    while (tag.charCodeAt(start) <= 32) start += 1;
    const end = tag.indexOf(tag.charAt(start), start + 1);
    return end < 0 ? undefined : unescapeXml(tag.slice(start + 1, end));
  }
  return undefined;
};

const nameOf = (tag: string, from: number): string => {
  let at = from;
  let start = from;
  for (; at < tag.length; at += 1) {
    const unit = tag.charCodeAt(at);
    if (unit <= 32 || unit === 47) break;
    if (unit === 58) start = at + 1;
  }
  return tag.slice(start, at);
};

export interface XmlScanner {
  readonly push: (piece: string) => void;
  /** Complains if the text ended inside something. */
  readonly end: () => void;
}

/** End of what begins at `at`, or -1 if it has not come yet. A `>` may stand in an attribute. */
const tagEnd = (text: string, at: number): number => {
  let quote = 0;
  for (let index = at; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 62) return index;
    else if (unit === 34 || unit === 39) quote = unit;
  }
  return -1;
};

/**
 * Cuts XML into tags and text, as it comes. Made for the parts of workbooks: no validation, and no DTD,
 * so that there are no entities that grow.
 */
export const openXmlScanner = (part: string, handler: XmlHandler): XmlScanner => {
  let rest = '';
  let depth = 0;
  let sawRoot = false;
  const damaged = (): never => {
    throw new TableError('damaged', { part });
  };

  const plainTag = (tag: string): void => {
    if (tag.charCodeAt(0) === 47) {
      depth -= 1;
      handler.close(nameOf(tag, 1));
      return;
    }
    sawRoot = true;
    const name = nameOf(tag, 0);
    handler.open(name, tag);
    if (tag.charCodeAt(tag.length - 1) === 47) handler.close(name);
    else depth += 1;
  };
  const special = (at: number): number => {
    const skip = (mark: string): number => {
      const end = rest.indexOf(mark, at);
      return end < 0 ? -1 : end + mark.length;
    };
    if (rest.startsWith('<?', at)) return skip('?>');
    if (rest.startsWith('<!--', at)) return skip('-->');
    if (rest.length - at < 9) return -1;
    if (!rest.startsWith('<![CDATA[', at)) return damaged();
    const end = skip(']]>');
    if (end >= 0) handler.text(rest.slice(at + 9, end - 3), true);
    return end;
  };
  const push = (piece: string): void => {
    rest = rest === '' ? piece : rest + piece;
    let at = 0;
    while (at < rest.length) {
      const open = rest.indexOf('<', at);
      if (open < 0) break;
      if (open > at) handler.text(rest.slice(at, open), false);
      at = open;
      const next = rest.charCodeAt(open + 1);
      if (next === 33 || next === 63 || open + 1 >= rest.length) {
        const end = open + 1 >= rest.length ? -1 : special(open);
        if (end < 0) break;
        at = end;
        continue;
      }
      const end = tagEnd(rest, open + 1);
      if (end < 0) break;
      plainTag(rest.slice(open + 1, end));
      at = end + 1;
    }
    rest = rest.slice(at);
    if (rest.length > LIMITS.sheetRowChars) damaged();
  };
  const end = (): void => {
    if (depth !== 0 || !sawRoot || rest.trim() !== '') damaged();
  };
  return { push, end };
};
