import type { LucideIcon } from 'lucide-react';

/** Something that the command search can do. */
export interface Command {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** Other words by which people look for it. */
  readonly also?: string;
  /** The key that does the same. */
  readonly kbd?: string;
  readonly run: () => void;
}

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Those commands of which each typed word begins a word. All of them while nothing is typed. */
export const commandsFor = (commands: readonly Command[], typed: string): readonly Command[] => {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return commands.filter(({ label, also = '' }) => {
    const words = folded(`${label} ${also}`).split(/[\s,/]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
};
