/**
 * One thing that would have to hold for a rule to let a guest pass: a key of the words (`rules.KEY` in the locales) and
 * their values. `at` is an ISO 8601 instant, `days` are ISO weekdays, `allowed` are names of tickets or gates.
 */
export interface UnmetCondition {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}
