// Says of a place in a protocol file where a person finds it in the editor.
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import { rules } from '../rules/index';
import { editorText } from '../texts/editor';

export const PARTS = ['about', 'articles', 'statements', 'school', 'moments', 'finish'] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<string, Part>> = {
  articles: 'articles',
  rules: 'articles',
  reminders: 'articles',
  disclaimers: 'statements',
  school: 'school',
  questions: 'moments',
  alreadyOnline: 'moments',
  guard: 'moments',
};

/** The part of the editor that shows a place; examples stand beside every part, so those give none. */
export function partOf(path: string): Part | null {
  const member = memberOf(path);
  return member === 'examples' ? null : (PART_OF[member] ?? 'about');
}

/** The place in words: "Artikel 4.A.1", "Voorbeeld: een naam". */
export function placeInWords(path: string, file: ProtocolFile, language: Language): string {
  const member = memberOf(path);
  const at = Number(/^\w+\[(\d+)\]/.exec(path)?.[1] ?? -1);
  if (member === 'articles') return editorText(language, 'place.article', { id: file.articles?.[at]?.id ?? '' });
  if (member === 'examples') return editorText(language, 'place.example', { id: file.examples?.[at]?.id ?? '' });
  if (member === 'rules') {
    const rule = rules.find(({ id }) => path.split('.')[1] === id);
    return editorText(language, 'place.rule', { rule: rule?.title[language] ?? path });
  }
  if (member === 'name' || member === 'issued' || member === 'extends') return editorText(language, `about.${member}`);
  if (member === 'id') return editorText(language, 'about.code');
  return editorText(language, `part.${partOf(path) ?? 'about'}`);
}

const memberOf = (path: string) => /^\w+/.exec(path)?.[0] ?? '';
