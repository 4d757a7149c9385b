import { TriangleAlert } from 'lucide-react';
import type { KeptMark } from '../../../client/outbox/kept-marks.ts';
import { useOutbox, useOutboxState } from '../../../client/outbox/outbox-context.tsx';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useBus } from './bus-context.tsx';

/** Marks that the desk did not do, until somebody has read why: a leader must not think that they stand. */
export const RefusedMarks = () => {
  const { activity } = useBus();
  const { refused } = useOutboxState();
  const own = refused.filter(({ mark }) => mark.activityId === activity.id);
  return own.map((kept) => <RefusedMark key={kept.mark.id} kept={kept} />);
};

const RefusedMark = ({ kept }: { readonly kept: KeptMark }) => {
  const text = useText();
  const formats = useFormats();
  const { messages } = useLocale();
  const outbox = useOutbox();
  const { personOf } = useBus();
  const { mark, refused } = kept;
  const { key = '', values = {} } = refused ?? {};
  const said = messages.has(key) ? messages.text(key, values) : text('trips.refused.unknown');
  const id = 'attendeeId' in mark.act ? mark.act.attendeeId : '';
  const about = id === '' ? '' : personOf(id).name;
  return (
    <Notice
      tone="act"
      icon={TriangleAlert}
      actions={
        <Button size="small" onClick={() => outbox.dismiss(mark.id)}>
          {text('trips.refused.read')}
        </Button>
      }
    >
      <b>
        {text('trips.refused', {
          name: about,
          isKnown: about === '' ? 'no' : 'yes',
          time: formats.time(mark.at),
        })}
      </b>{' '}
      {said}
    </Notice>
  );
};
