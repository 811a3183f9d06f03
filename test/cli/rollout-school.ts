// A school whose settings hold whatever could break a format: quotes, signs of markup, a backslash, letters beyond ASCII.
import type { Target } from '../../src/cli/package-build';
import { rolloutFiles } from '../../src/cli/rollout';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';

export const values = {
  schoolName: 'O\'Brien & "De Vlieger" <1>\\2 ’s-Gravenhage',
  accounts: ['@vlieger', 'met "aanhaling"'],
  consentRegister: true,
  protocolJson: '{"name":"Één","text":"a\\nb"}',
};

const rollout = {
  chromiumId: ID,
  firefoxId: 'pw@school.example',
  updateUrl: 'https://s.example/update.xml',
  packageUrl: 'https://s.example/pw.xpi',
  values,
};

/** The files for browsers of one kind. */
export const filesFor = (target: Target): ReadonlyMap<string, string> => rolloutFiles(target, rollout);

/** The text of one file. */
export function fileOf(target: Target, name: string): string {
  const text = filesFor(target).get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  return text;
}
