/** What a row of a file is beside the list: in the order in which screens offer them. */
export const ROW_KINDS = ['new', 'changed', 'unchanged', 'double', 'unreadable'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
