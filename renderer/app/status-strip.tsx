import { ChevronDown, Volume2, VolumeX } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../locales/locale-context.tsx';
import { classNames } from '../ui/class-names.ts';
import type { StatusSegment } from './frame-facts.ts';
import css from './status-strip.module.css';

export interface StatusStripProps {
  readonly segments: readonly StatusSegment[];
  readonly isMuted: boolean;
  readonly onToggleSound: () => void;
}

/** The threshold of tablets and phones: one strip with the words that matter most, the rest behind a touch. */
export const StatusStrip = ({ segments, isMuted, onToggleSound }: StatusStripProps) => {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const urgent = segments.find(({ tone }) => tone === 'act');
  const shown = urgent ?? segments[0];
  if (shown === undefined) return null;
  return (
    <footer className={css.strip} aria-label={text('app.status')}>
      <button
        type="button"
        className={classNames(css.line, urgent !== undefined && css.act)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Words segment={shown} hasDot={urgent === undefined} />
        <ChevronDown className={css.chevron} aria-hidden data-open={isOpen} />
      </button>
      {urgent?.action && (
        <button type="button" className={css.action} onClick={urgent.action.run}>
          {urgent.action.label}
        </button>
      )}
      {isOpen && (
        <div id={id} className={css.all}>
          {segments
            .filter((segment) => segment !== shown)
            .map((segment) => (
              <p key={segment.id} className={css.more}>
                <Words segment={segment} hasDot={segment.tone === 'fine'} />
              </p>
            ))}
          <button type="button" className={css.more} aria-pressed={!isMuted} onClick={onToggleSound}>
            {isMuted ? (
              <VolumeX className={css.icon} aria-hidden />
            ) : (
              <Volume2 className={css.icon} aria-hidden />
            )}
            {text(isMuted ? 'app.sound.off' : 'app.sound.on')}
          </button>
        </div>
      )}
    </footer>
  );
};

const Words = ({ segment, hasDot }: { readonly segment: StatusSegment; readonly hasDot: boolean }) => {
  const { icon: Icon, subject, text } = segment;
  return (
    <>
      {hasDot && <i className={css.dot} />}
      <Icon className={css.icon} aria-hidden />
      <span className={css.words}>
        <b>
          <bdi>{subject}</bdi>
        </b>{' '}
        {text}
      </span>
    </>
  );
};
