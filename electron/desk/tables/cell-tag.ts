import { attribute } from './xml-scan.ts';

export interface CellTag {
  readonly reference: string | undefined;
  readonly style: string;
  readonly type: string;
}

const slowly = (tag: string): CellTag => ({
  reference: attribute(tag, 'r'),
  style: attribute(tag, 's') ?? '0',
  type: attribute(tag, 't') ?? 'n',
});

/** The three attributes of a cell in one pass: there are millions of them in a large sheet. */
export const readCellTag = (tag: string): CellTag => {
  if (tag.includes(' =') || tag.includes('= ') || tag.includes('&')) return slowly(tag);
  let reference: string | undefined;
  let style = '0';
  let type = 'n';
  for (let equals = tag.indexOf('='); equals > 0; ) {
    const end = tag.indexOf(tag.charAt(equals + 1), equals + 2);
    if (end < 0) break;
    if (tag.charCodeAt(equals - 2) <= 32) {
      const name = tag.charCodeAt(equals - 1);
      if (name === 114) reference = tag.slice(equals + 2, end);
      else if (name === 115) style = tag.slice(equals + 2, end);
      else if (name === 116) type = tag.slice(equals + 2, end);
    }
    equals = tag.indexOf('=', end);
  }
  return { reference, style, type };
};
