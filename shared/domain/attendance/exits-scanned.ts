/** How the ways out of one door were scanned. */
export interface DoorExits {
  /** People who were let in there. */
  readonly entered: number;
  /** Of these, whom somebody scanned out. */
  readonly scannedOut: number;
}

/** How far a list of who is inside can be trusted: where nobody scans the way out, people leave unseen. */
export interface ExitScanning {
  readonly doors: number;
  readonly scannedDoors: number;
  readonly entered: number;
  readonly scannedOut: number;
}

/** Adds up how far exits were scanned, over the doors that were used. */
export const exitScanning = (doors: readonly DoorExits[]): ExitScanning => {
  const used = doors.filter(({ entered }) => entered > 0);
  return {
    doors: used.length,
    scannedDoors: used.filter(({ scannedOut }) => scannedOut > 0).length,
    entered: used.reduce((sum, { entered }) => sum + entered, 0),
    scannedOut: used.reduce((sum, { scannedOut }) => sum + scannedOut, 0),
  };
};
