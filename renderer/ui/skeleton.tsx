import css from './skeleton.module.css';

/** Where something will stand in a moment. Still: nothing here turns or shimmers. */
export const Skeleton = ({
  width = '100%',
  heightPx = 14,
}: {
  readonly width?: string;
  readonly heightPx?: number;
}) => <span className={css.skeleton} style={{ inlineSize: width, blockSize: heightPx }} aria-hidden="true" />;
