/** What a file dialogue offers for lists: endings and media types. */
export const TABLE_FILES =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
