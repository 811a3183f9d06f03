// Where the statements of a protocol are asked for, and the edits that add them.
import { isBareThanks } from '../language/courtesy';
import type { Fix } from '../model/finding';
import type { Statement } from '../model/protocol';
import type { Bilingual } from '../model/text';
import { fitsOn } from './length';
import type { Reading } from './reading';

/** Whether statements are asked of a draft at all: a post or reply of a person that is more than a thank-you. */
export function asksStatements({ draft, text }: Reading): boolean {
  if (draft.account === 'school' || draft.kind === 'message') return false;
  return text.tokens.some(token => token.kind !== 'mark') && !isBareThanks(text);
}

/** Whether the author's own opinion, apart from the school, is stated: in full, or in two halves. */
export function saysOwnOpinion({ statements }: Reading): boolean {
  return statements.ownOpinion !== null || statements.apartFromSchool !== null;
}

/**
 * A fix that adds statements at the end, in the draft's language: a new paragraph, on X after a blank. The short forms
 * are taken where the long ones pass the site's limit; where those pass it too, there is none.
 */
export function statementFixes(reading: Reading, statements: readonly Statement[], label: Bilingual): Fix[] {
  const { draft, tongue } = reading;
  const language = tongue === 'en' ? 'en' : 'nl';
  const kept = draft.text.trimEnd();
  const between = kept === '' ? '' : draft.site === 'x' ? ' ' : '\n\n';
  const long = between + statements.map(statement => statement.long[language]).join(' ');
  const short = between + statements.map(statement => statement.short[language]).join(' ');
  const text = [long, short].find(form => fitsOn(draft.site, kept + form));
  if (text === undefined) return [];
  return [{ kind: 'edit', label, edits: [{ range: { start: kept.length, end: draft.text.length }, text }] }];
}
