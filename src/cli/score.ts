// Command `npm run score`: how the findings compare with what labelled drafts expect.
import { rules } from '../rules/index';
import { readCases } from './case-file';
import { checkCase } from './check-case';
import { fault, runCommand } from './fault';
import { languageOf, readOptions } from './options';
import { protocolSource } from './protocol-source';
import { differenceList, scoreTable } from './score-table';
import { scoreOf } from './scoring';

const USAGE = 'npm run score -- FILE.jsonl… [--list] [--protocol ID|FILE.json] [--language nl|en]';
const OPTIONS = {
  list: { type: 'boolean' },
  protocol: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const given = process.argv.slice(2);

runCommand(
  () => {
    const { values, positionals } = readOptions(given, OPTIONS, USAGE);
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      return;
    }
    if (positionals.length === 0) throw fault(`Geef een bestand.\n${USAGE}`, `Give a file.\n${USAGE}`);
    const protocolOf = protocolSource(values.protocol);
    const cases = positionals.flatMap(readCases);
    const known = new Set(rules.map(rule => rule.id));
    const unknown = new Set(cases.flatMap(one => one.expect).filter(rule => !known.has(rule)));
    if (unknown.size > 0)
      process.stderr.write(`expected, but not known as a rule: ${[...unknown].sort().join(', ')}\n`);
    const score = scoreOf(cases.map(one => ({ case: one, findings: checkCase(one, protocolOf) })));
    if (values.list) process.stdout.write(`${differenceList(score.differences)}\n`);
    process.stdout.write(scoreTable(score));
  },
  () => languageOf(given),
);
