import { expect, it } from 'vitest';
import { sentenceOf } from '../../src/protocol-editor/sentence';
import { rules } from '../../src/rules/index';

it('ends what any rule says with one full stop', () => {
  for (const { reports, ignores } of rules) {
    for (const words of [reports.nl, reports.en, ignores.nl, ignores.en]) expect(sentenceOf(words)).toMatch(/[^.]\.$/);
  }
});
