import { FileUp, UserPlus } from 'lucide-react';
import { useRoute } from '../../../app/route.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { usePeopleContext } from '../people-context.tsx';
import css from './people-list.module.css';

/** Nobody is on the list at all: the ways to begin. */
export const NoPeople = ({ onAdd }: { readonly onAdd: () => void }) => {
  const text = useText();
  const { go } = useRoute();
  const { abilities } = usePeopleContext();
  return (
    <div className={css.empty}>
      <h2>{text('attendees.empty.title')}</h2>
      <p>{text('attendees.empty.note')}</p>
      <div className={css.ways}>
        {abilities.mayExport && (
          <Button variant="primary" icon={FileUp} onClick={() => go('setup', 'guest-list')}>
            {text('attendees.empty.import')}
          </Button>
        )}
        {abilities.mayChange && (
          <Button icon={UserPlus} onClick={onAdd}>
            {text('attendees.add')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** People there are, but none that the filters show. */
export const NobodyFound = ({ onShowAll }: { readonly onShowAll: () => void }) => {
  const text = useText();
  return (
    <div className={css.empty}>
      <h2>{text('attendees.nobody.title')}</h2>
      <p>{text('attendees.nobody.note')}</p>
      <Button onClick={onShowAll}>{text('attendees.nobody.show-all')}</Button>
    </div>
  );
};
