// All words that the importer knows, compiled once for the matcher of phrases.
import { type Phrasebook, phrasebook } from '../../language/phrases';
import { CONTACTS } from './contacts';
import { DECENCY } from './decency';
import { DISCRETION } from './discretion';
import { IMAGES } from './images';
import { SPEAKING } from './speaking';
import { STANCES } from './stances';

const EVERYTHING = { ...IMAGES, ...DISCRETION, ...SPEAKING, ...CONTACTS, ...DECENCY, ...STANCES };

/** A thing that a sentence can speak of, or a way in which it speaks. */
export type Notion = keyof typeof EVERYTHING;

/** The phrases of every notion; commas in the lists part phrases. */
export const NOTIONS: Phrasebook<Notion> = phrasebook(
  Object.fromEntries(
    Object.entries(EVERYTHING).map(([notion, phrases]) => [notion, phrases.replaceAll(',', '\n')]),
  ) as Record<Notion, string>,
);
