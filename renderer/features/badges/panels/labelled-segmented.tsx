import { Segmented, type SegmentedProps } from '../../../ui/segmented.tsx';
import css from './panels.module.css';

/** Two to four views of one thing, with its name above it for the eye too. */
export const LabelledSegmented = <Value extends string>(props: SegmentedProps<Value>) => (
  <div>
    <span className={css.label} aria-hidden>
      {props.label}
    </span>
    <Segmented {...props} isWide />
  </div>
);
