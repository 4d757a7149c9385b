import { readRule } from '../../shared/domain/rules/read-rule.ts';
import { useText } from '../locales/locale-context.tsx';
import { Field } from './field.tsx';
import css from './rule-field.module.css';

/** Whether a rule can be saved: understood to its last word, or none at all. */
export const isRuleUnderstood = (rules: string): boolean => readRule(rules).isUnderstood;

export interface RuleFieldProps {
  readonly rules: string;
  readonly onRules: (rules: string) => void;
}

/** A rule as pretix writes it, pasted or typed; says at once what is not understood, and where. */
export const RuleField = ({ rules, onRules }: RuleFieldProps) => {
  const text = useText();
  const reading = readRule(rules);
  const [first] = reading.isUnderstood ? [] : reading.problems;
  const problem =
    first &&
    text(`cannot.rule-${first.why}`, {
      place: first.place === '' ? '$' : `$.${first.place}`,
      found: first.found,
    });
  return (
    <Field label={text('ui.rule')} hint={text('ui.rule.hint')} problem={problem}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={css.rule}
          dir="ltr"
          rows={rules === '' ? 2 : 6}
          spellCheck={false}
          value={rules}
          onChange={(event) => onRules(event.target.value)}
        />
      )}
    </Field>
  );
};
