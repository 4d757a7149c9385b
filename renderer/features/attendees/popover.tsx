import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useKeys } from '../../app/keys.ts';
import { usePressOutside } from '../../app/use-press-outside.ts';
import css from './popover.module.css';

/** What the control that opens a popover is wired with. */
export interface OpenerWiring {
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly toggle: () => void;
}

export interface PopoverProps {
  /** The name of the panel for screen readers. */
  readonly label: string;
  /** The edge of the opener that the panel keeps to. */
  readonly side?: 'start' | 'end';
  readonly opener: (wiring: OpenerWiring) => ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

/** A small panel below its opener. A press outside closes it; Escape too, and gives the keyboard back to the opener. */
export const Popover = ({ label, side = 'end', opener, children }: PopoverProps) => {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  useKeys({ Escape: close }, { layer: 'screen', isOn: isOpen });
  useLayoutEffect(() => keepInView(panel.current), [isOpen]);
  usePressOutside(root, isOpen, setOpen);
  return (
    <span ref={root} className={css.root}>
      {opener({ isOpen, panelId, toggle: () => setOpen(!isOpen) })}
      {isOpen && (
        <div ref={panel} id={panelId} className={css.panel} data-side={side} role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </span>
  );
};

const EDGE_PX = 12;

/** On a phone the opener may stand so far at one side that its panel would leave the screen. */
const keepInView = (panel: HTMLDivElement | null): void => {
  if (panel === null) return;
  const { left, right } = panel.getBoundingClientRect();
  const by = left < EDGE_PX ? EDGE_PX - left : Math.min(0, window.innerWidth - EDGE_PX - right);
  panel.style.translate = `${by}px 0`;
};
