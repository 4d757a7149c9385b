import { describe, expect, it } from 'vitest';
import {
  changed,
  changedMeanwhile,
  isDirty,
  NO_DRAFT,
  shownIn,
  toSave,
} from '../../../../../renderer/features/attendees/form/draft.ts';

const knows = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? '';

const BEFORE = knows({ town: 'Bonn', phone: '1', 'custom.Diet': 'vegan' });

describe('a form that is being filled in', () => {
  it('saves only what was changed, fields and custom fields apart', () => {
    const draft = changed(changed(NO_DRAFT, BEFORE, 'town', 'Zell'), BEFORE, 'custom.Diet', '');
    expect(toSave(draft, BEFORE)).toEqual({ fields: { town: 'Zell' }, custom: { Diet: '' } });
  });

  it('forgets a change that was taken back by hand', () => {
    const draft = changed(changed(NO_DRAFT, BEFORE, 'town', 'Zell'), BEFORE, 'town', 'Bonn');
    expect([draft, isDirty(draft, BEFORE)]).toEqual([NO_DRAFT, false]);
  });

  it('keeps what is being typed when news come, and follows them everywhere else', () => {
    const draft = changed(NO_DRAFT, BEFORE, 'town', 'Zell');
    const news = knows({ town: 'Köln', phone: '2', 'custom.Diet': 'vegan' });
    expect({
      town: shownIn(draft, news, 'town'),
      phone: shownIn(draft, news, 'phone'),
      saved: toSave(draft, news).fields,
    }).toEqual({ town: 'Zell', phone: '2', saved: { town: 'Zell' } });
  });

  it('says what somebody else made of a field that is being changed here, and of no other', () => {
    const draft = changed(NO_DRAFT, BEFORE, 'town', 'Zell');
    const news = knows({ town: 'Köln', phone: '2' });
    expect([changedMeanwhile(draft, news, 'town'), changedMeanwhile(draft, news, 'phone')]).toEqual([
      'Köln',
      null,
    ]);
  });

  it('has nothing to save when somebody else did the same meanwhile', () => {
    const draft = changed(NO_DRAFT, BEFORE, 'town', 'Zell');
    const news = knows({ town: 'Zell' });
    expect([isDirty(draft, news), changedMeanwhile(draft, news, 'town')]).toEqual([false, null]);
  });
});
