import type { ScreenLanguage } from './language.ts';

/** All messages of one language: `feature.key` to ICU text. */
export type Catalogue = Readonly<Record<string, string>>;

type FeatureFile = Readonly<Record<string, string>>;

/** One file a feature, `en/desk.json`; its keys become `desk.key`. */
export const catalogueFrom = (
  files: Readonly<Record<string, FeatureFile>>,
  language: ScreenLanguage,
): Catalogue => {
  const catalogue: Record<string, string> = {};
  for (const [path, messages] of Object.entries(files)) {
    const [, folder, feature] = /([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (folder !== language) continue;
    for (const [key, text] of Object.entries(messages)) catalogue[`${feature}.${key}`] = text;
  }
  return catalogue;
};

/** The catalogue that was built into the screens. */
export const builtInCatalogue = (language: ScreenLanguage): Catalogue =>
  catalogueFrom(import.meta.glob<FeatureFile>('./*/*.json', { eager: true, import: 'default' }), language);
