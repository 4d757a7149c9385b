/** Stands for the bus of a trip that has none: an address has no empty part. */
const NO_BUS = '-';

export const busOfRoute = (part: string): string => (part === NO_BUS ? '' : part);
export const routeOfBus = (busId: string): string => (busId === '' ? NO_BUS : busId);
