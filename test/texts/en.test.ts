import { describe, expect, it } from 'vitest';
import { english } from '../../src/texts/en';
import { dutch } from '../../src/texts/nl';
import { formsOf, namesIn } from './forms';

describe('the English texts', () => {
  it('have the same keys as the Dutch ones', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  });

  it('ask for the same values, form by form', () => {
    const dutchForms = new Map(formsOf(dutch));
    const wrong = formsOf(english).filter(([key, form]) => namesIn(form) !== namesIn(dutchForms.get(key) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('are none of them empty', () => {
    expect(formsOf(english).filter(([, form]) => form.trim() === '')).toEqual([]);
  });
});
