import type { LucideIcon } from 'lucide-react';
import type { EventDays } from './event-day.ts';

export interface EventFacts {
  /** Empty while nobody has named it. */
  readonly name: string;
  /** Null while nobody has said when it is. */
  readonly days: EventDays | null;
  /** The sample event carries a striped tag, so that nobody takes it for the real one. */
  readonly isSample: boolean;
}

export interface OperatorFacts {
  readonly name: string;
  /** "Front desk" */
  readonly role: string;
}

/** One part of the threshold: a device, a printer, a source. */
export interface StatusSegment {
  readonly id: string;
  readonly icon: LucideIcon;
  /** `plain` says who we are, `fine` has a green dot, `act` is amber: somebody must do something. Never red: red is for guests. */
  readonly tone: 'plain' | 'fine' | 'act';
  /** The thing: "Label printer". */
  readonly subject: string;
  /** How it is: "ready, 184 labels". */
  readonly text: string;
  /** The one thing to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What the frame shows around every screen. */
export interface FrameFacts {
  readonly event: EventFacts | null;
  readonly operator: OperatorFacts | null;
  readonly segments: readonly StatusSegment[];
}

/** Before the desk has answered. */
export const NO_FACTS: FrameFacts = { event: null, operator: null, segments: [] };
