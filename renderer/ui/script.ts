export interface Script {
  readonly name: 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'georgian' | 'armenian';
  /** Chooses font and spacing. Undefined where the letters leave the language open and nothing depends on it. */
  readonly lang: string | undefined;
}

const SCRIPTS: readonly (Script & { readonly letters: RegExp })[] = [
  { name: 'arabic', lang: 'ar', letters: /\p{Script=Arabic}/u },
  { name: 'hebrew', lang: 'he', letters: /\p{Script=Hebrew}/u },
  { name: 'greek', lang: 'el', letters: /\p{Script=Greek}/u },
  { name: 'georgian', lang: 'ka', letters: /\p{Script=Georgian}/u },
  { name: 'armenian', lang: 'hy', letters: /\p{Script=Armenian}/u },
  { name: 'cyrillic', lang: 'und-Cyrl', letters: /\p{Script=Cyrillic}/u },
];

/** The script of a name, from its first letter that is not Latin. */
export const scriptOf = (name: string): Script => {
  const found = SCRIPTS.find((script) => script.letters.test(name));
  return { name: found?.name ?? 'latin', lang: found?.lang };
};
