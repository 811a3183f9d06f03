// How consent is asked for: who gives it, in which form, for which site, and what can be answered.
import { describe, expect, it } from 'vitest';
import { askFor, consentFixes, lackOf, questionOf } from '../../src/engine/consent-words';

const parents = { from: 'parents', written: false };

it('names the state, who gives it and in which form', () => {
  expect(lackOf('expired', { ...parents, validMonths: 12 }).nl).toContain('12 maanden');
  expect(lackOf('refused', { ...parents, from: 'organisation' }).nl).toContain('de school');
  expect(lackOf('unknown', { ...parents, written: true }).nl).toContain('schriftelijke toestemming van de ouders');
  expect(askFor('refused', parents).nl).not.toContain('Vraag');
});

describe('the question', () => {
  it.each([
    ['of parents', parents, 'Gaven de ouders van iedereen op de foto toestemming voor Facebook?'],
    [
      'of parents, in writing',
      { ...parents, written: true },
      'Gaven de ouders van iedereen op de foto schriftelijke toestemming voor Facebook?',
    ],
    [
      'of parents, and of pupils for themselves',
      { ...parents, selfFrom: 16 },
      'Gaven de ouders van iedereen op de foto toestemming voor Facebook? Vanaf 16 jaar beslist de leerling zelf.',
    ],
    [
      'of those concerned',
      { ...parents, from: 'those-concerned', selfFrom: 16 },
      'Gaf iedereen op de foto toestemming voor Facebook? Voor wie jonger is dan 16 beslissen de ouders.',
    ],
    ['of the organisation', { ...parents, from: 'organisation' }, 'Gaf de school toestemming voor Facebook?'],
  ])('%s', (_name, terms, question) => {
    expect(questionOf('image', 'facebook', terms).nl).toBe(question);
  });

  it('speaks of a recording, and of the site at hand', () => {
    expect(questionOf('video', 'instagram', parents).nl).toContain('in de opname toestemming voor Instagram');
  });
});

describe('the answers', () => {
  const question = questionOf('image', 'x', parents);
  const said = (fixes: ReturnType<typeof consentFixes>) =>
    fixes.map(fix => (fix.kind === 'action' ? [fix.action, fix.claim].filter(Boolean).join(' ') : ''));

  it('offer to record consent only where that helps, with the question that it answers', () => {
    expect(said(consentFixes({ faces: true }, parents))).toEqual(['blur', 'remove-attachment']);
    const [record] = consentFixes({ faces: false, question }, { ...parents, written: true });
    expect(record).toMatchObject({
      action: 'record-consent',
      question,
      label: { nl: 'De ouders van iedereen vonden dit goed (schriftelijk)' },
    });
  });

  it('offer what else the author may know', () => {
    expect(said(consentFixes({ faces: true, claims: ['adults', 'press'] }, parents)).slice(2)).toEqual([
      'record-consent adults',
      'record-consent press',
    ]);
  });
});
