const MEBI = 1024 * 1024;

/** How much of a file is read before it is refused: guest lists are far below, garbage and zip bombs far above. */
export const LIMITS = {
  fileBytes: 512 * MEBI,
  /** V8 keeps no string beyond 512 Mi characters, and no guest list comes near this. */
  textBytes: 480 * MEBI,
  lineChars: MEBI,
  columns: 1000,
  /** Of one part of a workbook, unpacked. It is streamed, so that memory holds only its cells. */
  partBytes: 1024 * MEBI,
  sharedStringBytes: 256 * MEBI,
  sheetRowChars: 16 * MEBI,
  cellsPerSheet: 25_000_000,
  sharedStrings: 10_000_000,
  merges: 20_000,
} as const;
