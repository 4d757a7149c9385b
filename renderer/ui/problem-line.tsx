import css from './problem-line.module.css';

/** Why the last thing was not done, in words; nothing when it was. Whoever did it has announced it already. */
export const ProblemLine = ({ problem }: { readonly problem: string }) =>
  problem === '' ? null : <p className={css.problem}>{problem}</p>;
