import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/domain/names/fold.ts';
import { isParticle, withoutArticle } from '../../../shared/domain/names/particles.ts';
import { romanise } from '../../../shared/domain/names/romanise.ts';

describe('folding', () => {
  it.each([
    ['Müller', 'muller'],
    ['GROSSMÜLLER', 'grossmuller'],
    ['Großmüller', 'grossmuller'],
    ['Łukasz', 'lukasz'],
    ['Þórunn', 'thorunn'],
    ['İSTANBUL ışık', 'istanbul isik'],
    ['Zoe\u0308', 'zoe'],
    ['ﬁnn Ａｎｎａ', 'finn anna'],
    ['Anna\u202e\u200b\u00ad', 'anna'],
    ['أحْمَـــد', 'احمد'],
    ['فاطمة علی', 'فاطمه علي'],
    ['שָׁלוֹם כהן', 'שלומ כהנ'],
    ['Γεώργιος', 'γεωργιοσ'],
    ['ᲒᲘᲝᲠᲒᲘ', 'გიორგი'],
    ['٣٤٥ ۶', '345 6'],
  ])('leaves of %s only what a hurried reader sees', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('writing in Latin letters', () => {
  it.each([
    ['Зеленський', 'zelensky'],
    ['Тодорова', 'todorova'],
    ['Галина', 'galina'],
    ['Галина', 'halyna'],
    ['Щерев', 'shterev'],
    ['Ковачевић', 'kovacevic'],
    ['Њушић', 'njusic'],
    ['Ўладзімір', 'uladzimir'],
    ['Παπαδοπούλου', 'papadopoulou'],
    ['Ευαγγελία', 'evangelia'],
    ['Παύλος', 'pavlos'],
    ['Μπάμπης', 'bampis'],
    ['Ντίνα', 'dina'],
    ['Γκίκας', 'gikas'],
    ['Γιάννης', 'yannis'],
    ['გიორგი', 'giorgi'],
    ['Հակոբյան', 'hakobyan'],
    ['Ոսկան', 'voskan'],
    ['Müller', 'mueller'],
  ])('writes %s as %s', (word, latin) => {
    expect(romanise(word).spellings).toContain(latin);
  });

  it('keeps scripts that it has no letters for as they are', () => {
    expect(romanise('山田')).toEqual({ script: 'other', hasVowels: true, spellings: [] });
  });
});

describe('particles', () => {
  it('knows articles and words for son of and of, in several scripts', () => {
    expect(['al', 'el', 'ben', 'bin', 'van', 'von', 'de', fold('ال'), fold('أبو')].every(isParticle)).toBe(
      true,
    );
    expect(isParticle('anna')).toBe(false);
  });

  it('takes a glued article off, and leaves names that only begin alike', () => {
    expect(['alsalhani', fold('الصلحاني'), 'elena', 'ali', 'alaa'].map(withoutArticle)).toEqual([
      'salhani',
      'صلحاني',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
