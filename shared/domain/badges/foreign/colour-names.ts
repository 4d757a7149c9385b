/** The sixteen colours of HTML and those that people name besides. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  darkgray: '#a9a9a9',
  lightgray: '#d3d3d3',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  darkred: '#8b0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  green: '#008000',
  darkgreen: '#006400',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  gold: '#ffd700',
  orange: '#ffa500',
  brown: '#a52a2a',
  pink: '#ffc0cb',
  navy: '#000080',
  blue: '#0000ff',
  darkblue: '#00008b',
  lightblue: '#add8e6',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
};

/** A colour by its name or in three or six hexadecimal digits, with or without `#`, as `#rrggbb`. */
export const readColour = (text: string): string | undefined => {
  const word = text.trim().toLowerCase();
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(word) ?? [];
  if (digits.length === 6) return `#${digits}`;
  if (digits.length === 3) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return NAMED[word];
};
