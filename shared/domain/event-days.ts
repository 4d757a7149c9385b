/** The calendar day that stands where nobody has said yet when the event is. */
export const NO_DAY = '2000-01-01';

/** Whether somebody has said when the event is. */
export const hasDays = ({ from }: { readonly from: string }): boolean => from !== NO_DAY;
