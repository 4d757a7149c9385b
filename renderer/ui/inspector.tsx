import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './inspector.module.css';

export interface InspectorProps {
  readonly title: ReactNode;
  /** Under the title: the name in its own script. */
  readonly subtitle?: ReactNode;
  readonly note?: ReactNode;
  /** The name of the panel for screen readers. */
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel beside the list that it explains. It never covers the list and never asks to be answered. */
export const Inspector = (props: InspectorProps) => (
  <aside className={css.inspector} aria-label={props.label}>
    <header className={css.header}>
      <div className={css.names}>
        <h2 className={css.title}>{props.title}</h2>
        {props.subtitle && <p className={css.subtitle}>{props.subtitle}</p>}
      </div>
      <Button variant="quiet" size="small" icon={X} aria-label={props.closeLabel} onClick={props.onClose} />
    </header>
    {props.note && <p className={css.note}>{props.note}</p>}
    {props.children}
  </aside>
);

/** A heading inside the panel. */
export const InspectorHeading = ({ children }: { readonly children: ReactNode }) => (
  <h3 className={css.heading}>{children}</h3>
);

/** Facts as term and value. */
export const FactList = ({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className={css.facts}>
    {facts.map(([term, value]) => (
      <div key={term} className={css.fact}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** What state this person or thing is in: the first thing under the name. */
export const StatePanel = ({ children }: { readonly children: ReactNode }) => (
  <div className={css.state}>{children}</div>
);
