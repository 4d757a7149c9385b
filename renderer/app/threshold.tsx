import { Keyboard, Volume2, VolumeX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../locales/locale-context.tsx';
import { classNames } from '../ui/class-names.ts';
import { Kbd } from '../ui/kbd.tsx';
import type { StatusSegment } from './frame-facts.ts';
import css from './threshold.module.css';

export interface ThresholdProps {
  readonly segments: readonly StatusSegment[];
  readonly isMuted: boolean;
  readonly onToggleSound: () => void;
  readonly areKeysOpen: boolean;
  readonly onToggleKeys: () => void;
}

/** The sill under the door: how this device and its helpers are, always in words. */
export const Threshold = (props: ThresholdProps) => {
  const text = useText();
  return (
    <footer className={css.threshold} aria-label={text('app.status')}>
      {props.segments.map((segment) => (
        <Segment key={segment.id} segment={segment} />
      ))}
      <div className={css.space} />
      <SoundSegment isMuted={props.isMuted} onToggle={props.onToggleSound} />
      <button
        type="button"
        className={classNames(css.segment, css.press, css.last)}
        aria-expanded={props.areKeysOpen}
        aria-keyshortcuts="F1"
        onClick={props.onToggleKeys}
      >
        <Keyboard className={css.icon} aria-hidden />
        <span className={css.detail}>{text('app.keys')}</span>
        <Kbd keys="F1" />
      </button>
    </footer>
  );
};

const Segment = ({ segment }: { readonly segment: StatusSegment }) => {
  const { icon: Icon, tone, subject, text, action } = segment;
  return (
    <div className={classNames(css.segment, css[tone])}>
      {tone === 'fine' && <i className={css.dot} />}
      <Icon className={css.icon} aria-hidden />
      <span className={css.words}>
        <b>
          <bdi>{subject}</bdi>
        </b>{' '}
        <span className={css.detail}>{text}</span>
      </span>
      {action && (
        <button type="button" className={css.action} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
};

const SoundSegment = ({
  isMuted,
  onToggle,
}: {
  readonly isMuted: boolean;
  readonly onToggle: () => void;
}) => {
  const text = useText();
  const Icon = isMuted ? VolumeX : Volume2;
  const words: ReactNode = text(isMuted ? 'app.sound.off' : 'app.sound.on');
  return (
    <button
      type="button"
      className={classNames(css.segment, css.press, isMuted && css.act)}
      aria-keyshortcuts="Control+M"
      onClick={onToggle}
    >
      <Icon className={css.icon} aria-hidden />
      <span className={isMuted ? undefined : css.detail}>{words}</span>
    </button>
  );
};
