import { TriangleAlert } from 'lucide-react';
import { paramsIn } from '../../../../shared/domain/spoken-params.ts';
import { useAheadMs } from '../../../client/desk-context.tsx';
import type { KeptMark } from '../../../client/outbox/kept-marks.ts';
import { useOutbox, useOutboxState } from '../../../client/outbox/outbox-context.tsx';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useBus } from './bus-context.tsx';
import { hereOf, verdictOf } from './verdict.ts';

/** Marks that the desk did not do, until somebody has read why: a leader must not think that they stand. */
export const RefusedMarks = () => {
  const { activity, facts } = useBus();
  const { refused } = useOutboxState();
  const isAboard = ({ mark, turnedAway }: KeptMark): boolean =>
    facts.boardings.some((one) => one.legId === mark.legId && one.attendeeId === turnedAway?.attendeeId);
  return refused
    .filter((kept) => kept.mark.activityId === activity.id && !isAboard(kept))
    .map((kept) => <RefusedMark key={kept.mark.id} kept={kept} />);
};

const RefusedMark = ({ kept }: { readonly kept: KeptMark }) => {
  const text = useText();
  const formats = useFormats();
  const aheadMs = useAheadMs();
  const outbox = useOutbox();
  const why = useWhyNot();
  const { personOf } = useBus();
  const { mark, turnedAway } = kept;
  const id = 'attendeeId' in mark.act ? mark.act.attendeeId : '';
  const about = turnedAway?.name || (id === '' ? '' : personOf(id).name);
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
          // By the desk's clock, as every other time on this screen.
          time: formats.time(Date.parse(mark.at) + aheadMs),
        })}
      </b>{' '}
      {why(kept)}
    </Notice>
  );
};

/** Why a mark was not done: what the desk could not do, or how it turned somebody away. */
const useWhyNot = (): ((kept: KeptMark) => string) => {
  const text = useText();
  const { messages, language } = useLocale();
  const trip = useBus();
  return ({ mark, refused, turnedAway }) => {
    if (turnedAway !== null) {
      const { word, detail, values } = verdictOf(turnedAway, hereOf(trip, mark.busId));
      return `${text(`trips.verdict.${word}`, values)}. ${text(`trips.verdict.detail.${detail}`, values)}`;
    }
    const { key = '', values = {} } = refused ?? {};
    return messages.has(key) ? messages.text(key, paramsIn(values, language)) : text('trips.refused.unknown');
  };
};
