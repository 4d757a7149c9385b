import { readRule } from '../../../shared/domain/rules/read-rule.ts';
import { cannot } from '../gate/cannot.ts';

/**
 * Refuses to save a rule that is not understood to its last word, with the place in it: `$.and[1].isBefore[0]`.
 * Said at saving, because at the door it would only turn guests away.
 */
export const refuseUnreadRule = (text: string): void => {
  const reading = readRule(text);
  if (reading.isUnderstood) return;
  const [{ why, place, found }] = reading.problems;
  throw cannot(`rule-${why}`, { place: place === '' ? '$' : `$.${place}`, found });
};
