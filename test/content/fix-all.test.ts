import { describe, expect, it } from 'vitest';
import { FixAll, safeFixOf } from '../../src/content/fix-all';
import type { Finding } from '../../src/model/finding';
import { findingOf } from '../ui/draw';

function removing(word: string, text: string, rule = 'profanity'): Finding {
  const start = text.indexOf(word);
  const range = { start, end: start + word.length };
  const fix = { kind: 'edit', label: { nl: 'Weg', en: 'Away' }, edits: [{ range, text: '' }] } as const;
  return findingOf({ key: word, rule, ranges: [range], fixes: [fix] });
}

describe('safe fixes', () => {
  it('are first fixes that change the text, of rules where nothing else can be meant', () => {
    expect(safeFixOf(removing('a', 'a'))?.kind).toBe('edit');
    expect(safeFixOf(removing('a', 'a', 'discussion-with-pupil-or-parent'))).toBeNull();
    expect(safeFixOf(findingOf({ rule: 'profanity' }))).toBeNull();
  });
});

describe('fixing all', () => {
  it('goes on with fresh findings until nothing is left', () => {
    const all = new FixAll();
    all.begin();
    expect(all.step([removing('een', 'een twee'), removing('twee', 'een twee')], 'een twee')?.finding.key).toBe('een');
    expect(all.step([removing('twee', ' twee')], ' twee')?.finding.key).toBe('twee');
    expect(all.step([], '')).toBeNull();
  });

  it('stops when the author writes on', () => {
    const all = new FixAll();
    all.begin();
    all.step([removing('een', 'een twee')], 'een twee');
    expect(all.step([removing('twee', ' twee drie')], ' twee drie')).toBeNull();
  });

  it('does not try twice what did not work', () => {
    const all = new FixAll();
    all.begin();
    const text = 'een';
    all.step([removing('een', text)], text);
    expect(all.step([removing('een', text)], text)).toBeNull();
  });

  it('does nothing unasked', () => {
    expect(new FixAll().step([removing('een', 'een')], 'een')).toBeNull();
  });
});
