// Guesses from the words of a header what each column of a school's list holds.
import { plainest } from './label';
import { CHANNELS, type Channel } from './register';
import type { Table } from './table';
import { answerIn, dayIn, giverIn, kindIn } from './words';

/**
 * What a column can hold. Of a surname only the first letter is kept, to tell namesakes apart; `social` is one answer
 * for the three sites together.
 */
export const TARGETS = [
  'skip',
  'label',
  'surname',
  'group',
  'kind',
  'givenBy',
  'givenOn',
  'validUntil',
  'source',
  'social',
  ...CHANNELS,
] as const;
export type Target = (typeof TARGETS)[number];

export type Mapping = readonly Target[];

/** Words in a header, without accents, dots and capitals; the first target of which a word fits is taken. */
const SIGNS: readonly (readonly [Target, RegExp])[] = [
  ['facebook', /facebook|^fb$/],
  ['instagram', /instagram|^insta$|^ig$/],
  ['x', /twitter|^x$|(?:^| )x \(/],
  ['website', /website|^site$|schoolsite|webpagina|web site/],
  ['newsletter', /nieuwsbrief|newsletter|weekbrief|maandbrief/],
  ['app', /besloten|(?:^| )app(?:$| )|ouderapp|parro|social ?schools|klasbord|closed|isy|ouderportaal/],
  ['social', /social ?media|sociale media/],
  ['yearbook', /jaarboek|yearbook|smoelenboek/],
  ['guide', /schoolgids|brochure|folder|kalender|school ?guide|flyer/],
  ['press', /(?:^| )pers(?:$| )|krant|press|newspaper|media extern/],
  ['validUntil', /geldig|verloop|verval|einddatum|(?:^| )tot(?:$| )|valid|expir|until|end date/],
  ['givenOn', /datum|gegeven op|date|given on|(?:^| )op(?:$| )/],
  ['givenBy', /gegeven door|gever|(?:^| )door(?:$| )|ouder|given by|consent by/],
  ['source', /waar komt|come from|bron|herkomst|source|systeem/],
  ['kind', /leerling of|pupil or|soort|rol$|type|kind$|role/],
  ['group', /klas|groep|stamgroep|class|group|form$|leerjaar/],
  ['surname', /achternaam|surname|last name|familienaam|family name/],
  ['label', /roepnaam|voornaam|first name|^naam|name$|leerling|pupil|student|code|medewerker/],
];

/** Share of the filled cells of a column that must be readable for a guess to stand. */
const READABLE = 0.5;
const SAMPLE = 50;

const READERS: Readonly<Partial<Record<Target, (cell: string) => unknown>>> = {
  kind: kindIn,
  givenBy: giverIn,
  givenOn: dayIn,
  validUntil: dayIn,
};

/** What each column probably holds: by the words of its header, unless its cells say otherwise. */
export function guessedMapping({ header, rows }: Pick<Table, 'header' | 'rows'>): Mapping {
  const taken = new Set<Target>();
  return header.map((words, place) => {
    const plain = plainest(words).replace(/_/g, ' ');
    const cells = rows.slice(0, SAMPLE).map(row => row.cells[place]?.trim() ?? '');
    const fits = ([target, sign]: (typeof SIGNS)[number]) =>
      !taken.has(target) && sign.test(plain) && isReadable(cells, target);
    const found = SIGNS.find(fits)?.[0] ?? 'skip';
    if (found !== 'skip') taken.add(found);
    return found;
  });
}

function isReadable(cells: readonly string[], target: Target): boolean {
  const filled = cells.filter(cell => cell !== '');
  const reader = channelsOf(target).length > 0 ? answerIn : READERS[target];
  return !reader || filled.filter(cell => reader(cell) !== null).length >= filled.length * READABLE;
}

/** What stands in the way of a mapping: no column with a name, none with a consent, or two columns for one thing. */
export function mappingFault(mapping: Mapping): 'label' | 'channel' | 'twice' | null {
  const used = mapping.filter(target => target !== 'skip');
  if (new Set(used).size < used.length) return 'twice';
  if (!used.includes('label')) return 'label';
  return used.some(target => channelsOf(target).length > 0) ? null : 'channel';
}

/** The channels that a column answers for: none for a column with something else. */
export function channelsOf(target: Target): readonly Channel[] {
  if (target === 'social') return ['facebook', 'instagram', 'x'];
  return CHANNELS.filter(channel => channel === target);
}
