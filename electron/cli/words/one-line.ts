/**
 * A text as part of one line of answer: control characters and line breaks of any script become blanks, so
 * that a name can neither break the line nor command the terminal.
 */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
