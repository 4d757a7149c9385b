import { choiceIdFrom } from './choice-id.ts';

/** Something to choose from at the desk, named in both languages of the screens. */
export interface Choice {
  readonly id: string;
  readonly label: { readonly en: string; readonly de: string };
}

/** A choice that has a name in one language has it in both; one without any name is left out. */
export const completed = <Each extends Choice>(choices: readonly Each[]): Each[] =>
  choices.reduce<Each[]>((done, choice) => {
    const en = choice.label.en.trim();
    const de = choice.label.de.trim();
    if (en === '' && de === '') return done;
    const label = { en: en || de, de: de || en };
    const id =
      choice.id ||
      choiceIdFrom(
        label.en,
        [...choices, ...done].map((each) => each.id),
      );
    return [...done, { ...choice, id, label }];
  }, []);

/** The list with one choice replaced, or taken out. */
export const replaced = <Each>(choices: readonly Each[], place: number, by: Each | null): Each[] =>
  choices.flatMap((each, at) => {
    if (at !== place) return [each];
    return by === null ? [] : [by];
  });
