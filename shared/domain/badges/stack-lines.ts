/** What decides how far apart lines stand. Ems. */
export interface StackedLine {
  readonly aboveEm: number;
  readonly belowEm: number;
  readonly rightToLeft: boolean;
}

/** Baselines from the top of the block, and its height. Ems. */
export interface Stack {
  readonly baselinesEm: readonly number[];
  readonly heightEm: number;
}

// The middle of the letters above the baseline: half the height of capitals, less where letters hang below.
const MIDDLE_EM = 0.34;
const MIDDLE_RIGHT_TO_LEFT_EM = 0.25;
const RIGHT_TO_LEFT_LEADING = 1.15;
const SMALLEST_GAP_EM = 0.03;

/** Sets lines apart by the leading, and further where marks of one would touch another. */
export const stackLines = (lines: readonly StackedLine[], leading: number): Stack => {
  const baselinesEm: number[] = [];
  let slotTop = 0;
  let inkBottom = 0;
  for (const line of lines) {
    const slot = leading * (line.rightToLeft ? RIGHT_TO_LEFT_LEADING : 1);
    const wanted = slotTop + slot / 2 + (line.rightToLeft ? MIDDLE_RIGHT_TO_LEFT_EM : MIDDLE_EM);
    const gap = baselinesEm.length === 0 ? 0 : SMALLEST_GAP_EM;
    const baseline = Math.max(wanted, inkBottom + gap + line.aboveEm);
    baselinesEm.push(baseline);
    inkBottom = baseline + line.belowEm;
    slotTop = baseline - wanted + slotTop + slot;
  }
  return { baselinesEm, heightEm: Math.max(slotTop, inkBottom) };
};
