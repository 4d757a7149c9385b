const MM_PER_PT = 25.4 / 72;
/** Height of capitals in the fonts of badges. */
const CAPITALS_EM = 0.7;
/** Good eyes tell letters of five minutes of arc apart; at arm's length of a conversation nobody wants to strain them. */
const MINUTES_OF_ARC = 5.8;

/** From how many metres letters of a size can be read, to half a metre downwards. */
export const readableFromM = (sizePt: number): number => {
  const heightMm = sizePt * MM_PER_PT * CAPITALS_EM;
  const metres = heightMm / 1000 / Math.tan((MINUTES_OF_ARC / 60) * (Math.PI / 180));
  return Math.floor(metres * 2) / 2;
};

/** Nearer than this two people who meet do not read each other's names in passing. */
export const NEAR_M = 2;
