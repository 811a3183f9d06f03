// What drafts are about: the author's school, education in general, or private life.
import { describe, expect, it } from 'vitest';
import { scopeOf, type Topic } from '../../src/language/scope';
import { readText } from '../../src/language/text';
import { check, develop } from '../cases/scope-drafts';

const names = ['obs De Regenboog', 'De Regenboog', 'Regenboog', 'Stichting Horizon', '@obsregenboog'];
const topics: readonly Topic[] = ['school', 'education', 'private'];
const read = (text: string) => scopeOf(readText(text), names);

for (const topic of topics) {
  describe(topic, () => {
    for (const draft of develop[topic]) it(draft, () => expect(read(draft).topic).toBe(topic));
  });
}

it('gives at least nine in ten drafts that it was not made with their topic', () => {
  const all = topics.flatMap(topic => check[topic].map(draft => ({ draft, topic })));
  const wrong = all.filter(({ draft, topic }) => read(draft).topic !== topic);
  expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1);
});

describe('beside the topic', () => {
  it('marks the words that show it', () => {
    const text = 'Leuk! Onze groep 7 kan het.';
    const [first] = read(text).evidence;
    expect(first && text.slice(first.start, first.end)).toBe('Onze groep 7');
  });

  it('says whether the school is named', () => {
    expect(read('Open dag van De Regenboog').named).toBe(true);
    expect(read('Open dag bij ons op school').named).toBe(false);
  });

  it('takes no evidence from a disclaimer', () => {
    const text = 'Leraren verdienen meer. Los van mijn school.';
    const start = text.indexOf('Los');
    expect(scopeOf(readText(text), names, [{ start, end: text.length }]).topic).toBe('education');
  });

  it('tells a view from a report', () => {
    expect(read('De minister moet nu opstappen.').opinion).toBe(true);
    expect(read('Morgen is de studiedag.').opinion).toBe(false);
    expect(read('Wat smaakt die taart goed.').opinion).toBe(false);
  });

  it('knows private life', () => {
    expect(read('Weekje camping met de kinderen.').clearlyPrivate).toBe(true);
    expect(read('Onze groep 7 speelt buiten.').clearlyPrivate).toBe(false);
  });

  it('takes a disclaimer that names the school for a sign where nothing else is said', () => {
    const text = 'Wat zijn ze mooi geworden. Niet namens De Regenboog.';
    const start = text.indexOf('Niet');
    const read = (raw: string) => scopeOf(readText(raw), names, [{ start, end: raw.length }]).topic;
    expect(read(text)).toBe('school');
    expect(read('Heerlijk weekend, camping. Niet namens De Regenboog.')).toBe('private');
  });

  it('lets education at large win over school words that may be anyone’s, and not over one’s own', () => {
    expect(read('Kleinere klassen zijn geen luxe. Wie ooit 31 kleuters had, weet dat.').topic).toBe('education');
    expect(read('Kleinere klassen zijn geen luxe. In mijn klas zitten er 31.').topic).toBe('school');
  });

  it('leaves school words alone in a sentence on free time', () => {
    expect(read('De dirigent van de fanfare geeft huiswerk op.').topic).toBe('private');
  });
});
