import { useText } from '../locales/locale-context.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import css from './area-placeholder.module.css';

/** Stands in for a screen that is on its way. */
export const AreaPlaceholder = () => {
  const text = useText();
  return (
    <div className={css.placeholder} role="status" aria-label={text('app.opening')}>
      <Skeleton width="34%" heightPx={28} />
      <Skeleton width="58%" />
      <Skeleton width="46%" />
    </div>
  );
};
