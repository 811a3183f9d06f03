// Command `npm run check`: advice on labelled drafts as JSON lines, or on one draft in words.
import { answerLine, answerPage } from './answer';
import { ACCOUNTS, caseOf, KINDS, ROLES, SITES } from './case';
import { readCases } from './case-file';
import { checkCase } from './check-case';
import { checkExamples } from './check-examples';
import { fault, runCommand } from './fault';
import { languageOf, readOptions } from './options';
import { presetNamed, protocolSource } from './protocol-source';

const USAGE = [
  'npm run --silent check -- FILE.jsonl… [--protocol ID|FILE.json] [--language nl|en]',
  'npm run --silent check -- --examples --protocol FILE.json',
  'npm run --silent check -- --text "…" --protocol ID|FILE.json',
  `  [--site ${SITES.join('|')}] [--kind ${KINDS.join('|')}] [--account ${ACCOUNTS.join('|')}] [--role ${ROLES.join('|')}]`,
  '  [--school NAME] [--reply-to "…"] [--at 2026-10-14T20:15:00+02:00] [--language nl|en]',
].join('\n');

const text = { type: 'string' } as const;
const OPTIONS = {
  protocol: text,
  language: text,
  text,
  examples: { type: 'boolean' },
  site: text,
  kind: text,
  account: text,
  role: text,
  school: text,
  at: text,
  'reply-to': text,
  help: { type: 'boolean' },
} as const;

const given = process.argv.slice(2);
const language = () => languageOf(given);

runCommand(() => {
  const { values, positionals } = readOptions(given, OPTIONS, USAGE);
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else if (values.examples) answerExamples(values.protocol);
  else if (values.text !== undefined) answerDraft(values, values.text);
  else if (positionals.length > 0) answerCases(positionals, values.protocol);
  else throw fault(`Geef een bestand of --text.\n${USAGE}`, `Give a file or --text.\n${USAGE}`);
}, language);

function answerExamples(protocol: string | undefined): void {
  if (protocol === undefined) throw fault(`Geef --protocol.\n${USAGE}`, `Give --protocol.\n${USAGE}`);
  const { lines, good } = checkExamples(protocol, language());
  process.stdout.write(lines.map(line => `${line}\n`).join(''));
  if (!good) process.exitCode = 1;
}

function answerCases(paths: readonly string[], protocol: string | undefined): void {
  const protocolOf = protocolSource(protocol);
  const lines = paths.flatMap(readCases).map(one => answerLine(one.id, checkCase(one, protocolOf), language()));
  process.stdout.write(lines.map(line => `${line}\n`).join(''));
}

function answerDraft(values: Readonly<Record<string, string | boolean | undefined>>, draft: string): void {
  const { protocol, site, account, role, school, at } = values;
  const protocolOf = protocolSource(typeof protocol === 'string' ? protocol : presetNamed(undefined).id);
  const replyTo = values['reply-to'];
  const one = caseOf(
    {
      id: 'draft',
      draft: {
        site: site ?? 'facebook',
        kind: values.kind ?? (replyTo === undefined ? 'post' : 'reply'),
        account: account ?? 'personal',
        text: draft,
        replyTo: replyTo === undefined ? undefined : { text: replyTo },
      },
      at,
      author: { role },
      school: { name: school },
    },
    '--text',
  );
  const findings = checkCase(one, protocolOf);
  process.stdout.write(answerPage(one.draft.text, protocolOf(undefined, one.school), findings, language()));
}
