import { alphabetOf, spell } from './alphabet.ts';

const GREEK = alphabetOf(`
  α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps
  ω:o ου:ou αυ:av ευ:ev ηυ:iv ^μπ:b μπ:mp ^ντ:d ντ:nt ^γκ:g γκ:gk γγ:ng γχ:nch τζ:tz
`);
// As it is spoken: Yannis, Haris, Lambros, Evangelos.
const SPOKEN = { ...GREEK, ...alphabetOf('χ:h ^γι:yi ^γε:ye μπ:mb ντ:nd γκ:ng υ:i') };

/** Greek in Latin letters: as passports write it, and as it is spoken. The word comes without accents. */
export const greekToLatin = (word: string): readonly string[] => [
  spell(word, GREEK),
  spell(word, SPOKEN),
  spell(word, SPOKEN).replace(/^yi(?=[aeou])/, 'y'),
];
