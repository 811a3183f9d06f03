// The engine asks the rules that a protocol names, and dresses what they report.
import { describe, expect, it } from 'vitest';
import { check, checkFully } from '../../src/engine/check';
import { type AnyRule, defineRule } from '../../src/engine/rule';
import { draftOf, protocolOf } from '../support/draft';

const words = { nl: 'nl', en: 'en' };
const message = { what: words, why: words, todo: words };

function ruleThat(id: string, reports: AnyRule['check'], anyLanguage = true): AnyRule {
  return defineRule({
    id,
    title: words,
    message,
    reports: words,
    ignores: words,
    options: { loud: false },
    optionTexts: { loud: { label: words } },
    anyLanguage,
    examples: { bad: [], good: [] },
    check: reports,
  });
}

const marksFirstWord = ruleThat('first', () => [{ ranges: [{ start: 0, end: 3 }] }]);

describe('check', () => {
  it('adds severity and articles of the protocol to what a rule reports', () => {
    const protocol = protocolOf({ first: { severity: 'warning' } });
    expect(check(draftOf('Hoi daar'), protocol, [marksFirstWord])).toEqual([
      {
        key: 'first:Hoi',
        rule: 'first',
        title: words,
        severity: 'warning',
        articles: [{ id: '1', text: { nl: 'Artikel een', en: 'Article one' } }],
        ranges: [{ start: 0, end: 3 }],
        message,
        fixes: [],
      },
    ]);
  });

  it('does not run a rule that the protocol does not name', () => {
    expect(check(draftOf('Hoi'), protocolOf({}), [marksFirstWord])).toEqual([]);
  });

  it('gives a rule its options, the protocol on top of the defaults', () => {
    const echo = ruleThat('echo', (_reading, options) =>
      options.loud ? [{ subject: 'loud' }] : [{ subject: 'calm' }],
    );
    const keys = (loud?: boolean) =>
      check(draftOf('x'), protocolOf({ echo: loud === undefined ? {} : { options: { loud } } }), [echo]).map(
        ({ key }) => key,
      );
    expect(keys()).toEqual(['echo:calm']);
    expect(keys(true)).toEqual(['echo:loud']);
  });

  it('tells of a rule that throws and runs the others', () => {
    const broken = ruleThat('broken', () => {
      throw new Error('broken on purpose');
    });
    const faults: string[] = [];
    const protocol = protocolOf({ broken: {}, first: {} });
    const findings = check(draftOf('Hoi'), protocol, [broken, marksFirstWord], { onFault: rule => faults.push(rule) });
    expect(findings.map(({ rule }) => rule)).toEqual(['first']);
    expect(faults).toEqual(['broken']);
  });

  it('says when it cannot read the language, and still asks the rules that need none', () => {
    const needsLanguage = ruleThat('reader', () => [{ subject: 'x' }], false);
    const text = 'Сегодня мы ходили в лес со всем классом, и это было прекрасно. Мы вернулись домой поздно вечером.';
    const result = checkFully(draftOf(text), protocolOf({ first: {}, reader: {} }), [marksFirstWord, needsLanguage]);
    expect(result.unreadable).toBe(true);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['first']);
  });
});
