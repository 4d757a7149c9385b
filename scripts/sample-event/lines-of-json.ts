/** JSON with one list item a line, so that a change to one guest is a change to one line. */
export const linesOfJson = (document: Readonly<Record<string, unknown>> | readonly unknown[]): string => {
  if (Array.isArray(document)) return `${list(document, '')}\n`;
  const parts = Object.entries(document).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${valueText(value)}`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
};

const list = (items: readonly unknown[], indent: string): string =>
  `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;

const valueText = (value: unknown): string => {
  const isListOfObjects = Array.isArray(value) && value.some((item) => typeof item === 'object');
  return isListOfObjects ? list(value, '  ') : JSON.stringify(value);
};
