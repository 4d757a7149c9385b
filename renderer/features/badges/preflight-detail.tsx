import type { PreflightPerson } from '../../../shared/contract/preflight.ts';
import { hrefOf } from '../../app/route.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import css from './preflight.module.css';
import { useFindingText } from './preflight-words.ts';

export interface PreflightDetailProps {
  readonly person: PreflightPerson;
  readonly layout: string;
  readonly onClose: () => void;
}

/** One badge as it would be printed, with what was found on it and the way to the person. */
export const PreflightDetail = ({ person, layout, onClose }: PreflightDetailProps) => {
  const text = useText();
  const sayFinding = useFindingText();
  const name = person.name || text('preflight.nameless');
  return (
    <Inspector
      label={text('preflight.badge-of', { name })}
      title={<bdi>{name}</bdi>}
      subtitle={<bdi>{person.layout}</bdi>}
      closeLabel={text('preflight.close')}
      onClose={onClose}
    >
      <Thumbnail
        attendeeId={person.attendeeId}
        layout={layout}
        label={text('preflight.badge-of', { name })}
      />
      <ul className={css.findings}>
        {person.findings.map((finding) => (
          <li key={`${finding.kind} ${finding.element} ${finding.params['why'] ?? ''}`}>
            {sayFinding(finding)}
          </li>
        ))}
      </ul>
      <a className={css.link} href={hrefOf('people', person.attendeeId)}>
        {text('preflight.to-person')}
      </a>
    </Inspector>
  );
};

/** Drawn when somebody looks, so that a thousand badges are not drawn for nobody. */
const Thumbnail = (props: {
  readonly attendeeId: string;
  readonly layout: string;
  readonly label: string;
}) => {
  const { attendeeId, layout, label } = props;
  const sayTrouble = useTroubleText();
  const { value, error } = useAnswer(
    `preflight ${attendeeId} ${layout}`,
    (desk) => desk.badges.preview(layout === '' ? { attendeeId } : { attendeeId, layout }),
    ['attendees'],
  );
  if (error !== null) return <ProblemLine problem={sayTrouble(error)} />;
  if (value === null) return <div className={css.thumbnail} aria-hidden />;
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(value.svg)}`;
  return (
    <div className={css.thumbnail}>
      <img src={picture} alt={label} style={{ aspectRatio: `${value.widthMm} / ${value.heightMm}` }} />
    </div>
  );
};
