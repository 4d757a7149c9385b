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

const holdsAll = (text: string, wanted: readonly string[]): boolean => {
  const words = folded(text).split(/[\s,/]+/);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
};

const wordsOf = (typed: string): readonly string[] => folded(typed).split(/\s+/).filter(Boolean);

/** True when a command is called like that. */
export const isCalled = ({ label }: Command, typed: string): boolean => {
  const wanted = wordsOf(typed);
  return wanted.length > 0 && holdsAll(label, wanted);
};

/** Those commands of which each typed word begins a word, those called like that first. All of them while nothing is typed. */
export const commandsFor = (commands: readonly Command[], typed: string): readonly Command[] => {
  const wanted = wordsOf(typed);
  const found = commands.filter(({ label, also = '' }) => holdsAll(`${label} ${also}`, wanted));
  return [
    ...found.filter((each) => isCalled(each, typed)),
    ...found.filter((each) => !isCalled(each, typed)),
  ];
};

/** True when a word of a person's name begins as it was typed: then they are meant, not a command. */
export const isNamed = (
  person: { readonly name: string; readonly ownScript: string },
  typed: string,
): boolean => holdsAll(`${person.name} ${person.ownScript}`, wordsOf(typed));
