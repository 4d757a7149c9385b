// Built from escapes so that no invisible character stands in the source.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
// Overrides and isolates can turn the rest of a line around; the marks U+200E/F only say which way is up.
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;
// Joiners U+200C/D belong to Persian and Indic spelling and stay.
const SUSPECT =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202f\u2060-\u2069\ufeff]|[\u0300-\u036f\u0653-\u0655\u3099\u309a]/u;
const DAMAGED_NUMBER = /^\s*[+-]?\d+(?:[.,]\d+)?E[+-]?\d{1,3}\s*$/i;
const CELL_ERROR =
  /^\s*#(?:NAME\?|NAME|REF!|BEZUG!|VALUE!|WERT!|N\/A|NV|N\/V|DIV\/0!|NUM!|ZAHL!|NULL!|CALC!|#+)\s*$/iu;
const FORMULA = /^\s*[=@]|^\s*[+-](?![+\d\s()/.-]*$).*[|(!]/u;

export interface CleanText {
  readonly text: string;
  /** Were characters taken out that could mislead the eye or a printer? */
  readonly hadControls: boolean;
}

const strip = (text: string, lineBreaks: string): CleanText => {
  const bare = text.replace(CONTROLS, '').replace(OVERRIDES, '');
  const shown = bare.replace(INVISIBLE, '').replace(/[\u00a0\u202f]/gu, ' ');
  const lines = shown.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/ *\n */gu, lineBreaks);
  return { text: lines.normalize('NFC').trim(), hadControls: bare !== text };
};

/** Is there nothing to clean? Most cells are short and plain, and there are millions of them. */
const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Latin letters with accents up to U+024F are composed already.
    if (unit < 32 || (unit > 126 && unit < 0xc0) || unit > 0x24f) return !SUSPECT.test(text);
  }
  return true;
};

/** One line, composed, without characters that cannot be seen; line breaks become blanks. */
export const cleanLine = (text: string): CleanText => {
  if (isPlain(text) && !text.includes('  ')) return { text: text.trim(), hadControls: false };
  const { text: stripped, hadControls } = strip(text, ' ');
  return { text: stripped.replace(/[ \t]+/gu, ' '), hadControls };
};

/** Without the apostrophe that keeps a spreadsheet from running what follows: `'+49 221`. */
export const withoutDisarming = (text: string): string => (/^'[=+@-]/u.test(text) ? text.slice(1) : text);

/** Text that may have several lines. */
export const cleanLines = (text: string): CleanText =>
  isPlain(text) ? { text: text.trim(), hadControls: false } : strip(text, '\n');

/** A number that a spreadsheet has rounded for good: 4,92216E+11. */
export const isDamagedNumber = (text: string): boolean => DAMAGED_NUMBER.test(text);

/** An error value or a row of `#` that a spreadsheet left where a value was. */
export const isCellError = (text: string): boolean => CELL_ERROR.test(text);

/** Text that a spreadsheet would run; kept as it is here, to be disarmed when written out again. */
export const isFormulaText = (text: string): boolean => FORMULA.test(text);
