import css from './first-run.module.css';

/** Doors within doors, the last one half open. Decoration. */
export const Hall = () => (
  <svg className={css.hall} viewBox="0 0 460 560" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <path d="M15 560V235a215 215 0 0 1 430 0V560z" fill="#16302c" />
    <path d="M58 560V300a172 172 0 0 1 344 0V560z" fill="#1d3d38" />
    <path d="M97 560V359a133 133 0 0 1 266 0V560z" fill="#2a524b" />
    <path d="M133 560V411a97 97 0 0 1 194 0V560z" fill="#5f8a81" />
    <path d="M166 560V458a64 64 0 0 1 128 0V560z" fill="#e9edeb" />
    <path d="M230 394a64 64 0 0 1 64 64V560H230z" fill="#0f1f1d" opacity=".9" />
  </svg>
);
