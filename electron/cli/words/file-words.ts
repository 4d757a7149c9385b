/** Why a file cannot be read as a guest list, by the code of the refusal; `{name}` takes its values. */
export const FILE_WORDS: Readonly<Record<string, string>> = {
  'cannot-open': 'The file could not be opened ({reason}). Close it in other programs and try again.',
  cancelled: 'Reading was stopped.',
  'too-large': 'The file is larger than {maxMegabytes} MB. Delete unneeded sheets or columns, or split it.',
  html: 'This is a web page, not a list. Sign in to the system and export again.',
  pdf: 'This is a PDF, not a list. Export the list as Excel or CSV.',
  image: 'This is a picture, not a list. Export the list as Excel or CSV.',
  'old-xls': 'This is an old Excel file (.xls). Open it and save it as XLSX.',
  encrypted: 'The file has a password. Save a copy without one.',
  'other-spreadsheet': 'This is a spreadsheet of another kind ({format}). Save it as XLSX or CSV.',
  'other-document': 'This is another kind of file ({format}), not a list. Take an Excel or CSV file.',
  binary: 'This is neither text nor Excel. Take an Excel or CSV file.',
  'wrong-extension': 'The file is called .{extension} but is {found}. Rename it.',
  'not-a-table': 'No columns were found. Take a list with a row of headings.',
  truncated: 'The file is cut off. Download or copy it again.',
  damaged: 'The file is damaged ({part}). Open it in Excel and save it again.',
  'mixed-encoding':
    'Line {line} is in another encoding than the rest. Save the file as UTF-8, or name it with --encoding.',
  'unterminated-quote': 'A quotation mark that opens in line {line} never closes. Correct it in the file.',
  'line-too-long':
    'Line {line} has no end. This is not a list, or its line breaks are lost. Export it again.',
  'too-many-columns': 'Line {line} has more than {max} columns. Delete the ones that are not needed.',
  'no-such-sheet': 'There is no sheet "{sheet}". Name another with --sheet.',
  'scan-log': 'This is a scan log, not a guest list. Export the attendees or orders.',
};

/** What is odd about a file that was read all the same. */
export const WARNING_WORDS: Readonly<Record<string, string>> = {
  empty: 'The file has no rows.',
  'no-header': 'No row of headings was found. The columns were guessed by their values.',
  'stray-quote': 'Line {line} has a quotation mark in an odd place.',
  'nul-removed': 'Characters that mean nothing were taken out.',
  'replacement-characters': 'Some letters were lost before the file came here. Export it again as UTF-8.',
  'ragged-rows': 'Rows with another number of cells: {count}, first in line {line}.',
  'title-rows': 'Lines above the headings that are not imported: {count}.',
  'merged-header': 'Headings of two rows were joined.',
  'hidden-sheet': 'This sheet is hidden in Excel.',
  'hidden-rows': 'Rows that are hidden in Excel and are read all the same: {count}.',
  'formula-without-value': 'Formulas without a value: {count}. Save the file once in Excel.',
  'mixed-line-endings': 'Lines end in different ways. All were read.',
};

/** Why a row is left out. */
export const ROW_WORDS: Readonly<Record<string, string>> = {
  double: 'the same person as in row {line}',
  nobody: 'no name, e-mail or code',
  note: 'a note, not a guest: {text}',
  'scan-log': 'a reading of a scan log, not a guest',
};

/** What may be wrong with a row that is saved all the same, where it concerns one row and not the whole list. */
export const ROW_HINTS: Readonly<Record<string, string>> = {
  'possible-double': 'possibly the same as {text} ({id})',
  'damaged-number': '{column}: Excel has damaged the number {text}',
  'cell-error': '{column}: the cell says {text}',
  'formula-text': '{column}: {text} looks like a formula and was kept as text',
  'odd-email': '{column}: {text} is not an e-mail address',
  'unknown-status': '{column}: {text} is not a known status; taken as confirmed',
  'unknown-payment': '{column}: {text} is not a known payment',
  'unreadable-date': '{text} is not a date that can be read',
  'several-tickets': '{column}: {text} tickets in one row; one person was made of it',
  'several-people': '{column}: {text} may be several people; give each a row in the file',
  companion: '{column}: {text} comes along and is not on the list; add a row to the file',
  'lone-name': 'nothing but a name: delete the row in the file if it is a heading',
  'extra-cells': 'more cells than headings: {text} was left out',
};
