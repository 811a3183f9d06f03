// Measures hostility to groups on a labelled file ({functionality, text, hateful} a line) and alarms on a plain text file; neither is in the repository.
import { readFileSync } from 'node:fs';
import { readText } from '../src/language/text';
import { toneOf } from '../src/language/tone';

interface Row {
  readonly functionality: string;
  readonly text: string;
  readonly hateful: boolean;
}

const [labelled, plain] = process.argv.slice(2);
if (!labelled) throw new Error('Give a labelled file, and if you like a file of ordinary sentences.');

const rows = readFileSync(labelled, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row);
const isHostile = (text: string): boolean => toneOf(readText(text)).some(hit => hit.kind === 'discrimination');

const right = new Map<string, [number, number]>();
let hits = 0;
let alarms = 0;
let misses = 0;
let rest = 0;
for (const { functionality, text, hateful } of rows) {
  const said = isHostile(text);
  const counts = right.get(functionality) ?? [0, 0];
  right.set(functionality, [counts[0] + (said === hateful ? 1 : 0), counts[1] + 1]);
  if (said && hateful) hits++;
  else if (said) alarms++;
  else if (hateful) misses++;
  else rest++;
}
for (const [name, [good, all]] of right) console.log(name.padEnd(26), `${good}/${all}`);
const f1 = (a: number, b: number, c: number): number => (2 * a) / (2 * a + b + c);
console.log('precision', (hits / (hits + alarms)).toFixed(3), 'recall', (hits / (hits + misses)).toFixed(3));
console.log('macro-F1', ((f1(hits, alarms, misses) + f1(rest, misses, alarms)) / 2).toFixed(3));

if (plain) {
  const sentences = readFileSync(plain, 'utf8').trim().split('\n');
  const flagged = sentences.filter(sentence => toneOf(readText(sentence)).length > 0);
  console.log('ordinary sentences flagged', `${flagged.length}/${sentences.length}`);
}
