import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import { factsOf } from './badge-samples.ts';

/** Twelve badges, one a script and kind of code, as label printers get them. */
export const TWELVE_PEOPLE: readonly BadgeFacts[] = [
  factsOf({ given: 'Radina', family: 'Belokamova', ownScript: 'Радина Белокамова' }),
  factsOf(
    { given: 'Layla', family: 'Al-Sarrani', ownScript: 'ليلى السرّاني' },
    { code: 'https://example.org/t/9f8e7d6c5b4a39281706f5e4' },
  ),
  factsOf({ given: 'Noam', ownScript: 'נועם בן־תבור' }, { code: 'k3j9x2m4n8p1q7r5s6t0u9v8w7y6z5a4' }),
  factsOf({ display: 'Νικόλαος Αμπελιώτης' }, { category: { label: 'Speaker', colour: '#F2C94C' } }),
  factsOf({ display: 'გიორგი ხაჭაპურიძე' }),
  factsOf({ display: 'Աննա Խաչատրյան' }, { category: { label: 'Press', colour: '#9B2335' } }),
  factsOf({ display: 'Dr. محمد الأحمد (Tunis)', organisation: 'مُحَمَّد' }),
  factsOf({ display: 'Zsófia Halmosi-Kerekes Wolfeschlegelsteinhausenbergerdorff' }),
  factsOf({ display: 'Nguyễn Văn An', town: 'Hà Nội', country: 'VN' }),
  factsOf({ display: 'Þórunn Eldbjarnardóttir' }, { category: { label: 'Staff', colour: '#0F1F1D' } }),
  factsOf({ display: 'X' }, { code: 'FRAAAAAAAA2', themes: '' }),
  factsOf({ display: 'محمد الأحمد', ownScript: 'محمد الأحمد' }, { code: 'FOYER TEST 0123456789' }),
];
