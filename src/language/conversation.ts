// Reads a reply and what it answers: who is answered, whether it argues, whether the thread escalates.
import { ARGUING, AUTHOR_LINES, COMPLAINING, PEACEFUL, WRITERS } from './lexicon/conversations';
import { foldOf, readText, type Text } from './text';
import { type ToneKind, toneOf } from './tone';
import { compile, matchesIn } from './tone/pattern';
import { ownCopyOf, type Scene, scenesOf } from './tone/scene';
import { isInCapitals, isShouting } from './tone/shouting';

export interface Conversation {
  /** Who wrote what is being answered, as far as it shows. */
  readonly answers: 'parent' | 'pupil' | 'teacher' | 'management' | 'unknown';
  /** The reply argues, blames or defends itself, rather than thanking, answering a practical question or inviting to talk. */
  readonly argues: boolean;
  /** What is answered is a negative message. */
  readonly answersNegative: boolean;
  /** What is answered, or the reply, escalates: abuse, threat, accusation, shouting. */
  readonly escalates: boolean;
}

type Writer = Conversation['answers'];

const WRITER_PATTERNS = compile<Writer>([
  ['management', WRITERS.management],
  ['teacher', WRITERS.teacher],
  ['parent', WRITERS.parent],
  ['pupil', WRITERS.pupil],
]);
const RANK: readonly Writer[] = ['management', 'teacher', 'parent', 'pupil'];
const AUTHORS = new Map<string, Writer>(
  RANK.flatMap(writer =>
    writer === 'unknown' ? [] : AUTHOR_LINES[writer].split(' ').map(word => [word, writer] as const),
  ),
);
const ARGUES = compile([['argues', ARGUING]]);
const PEACE = compile([['peace', PEACEFUL]]);
const COMPLAINS = compile([['complains', COMPLAINING]]);

/** A class or year: "3B", "h4c", "klas 2". */
const CLASS = /^(?:[1-6][a-z]{1,2}|[hvmbt][1-6][a-z]?|[1-8]\/[1-8]|(?:havo|vwo|mavo|vmbo|groep|klas|brugklas)[1-8]?)$/u;
/** Fewest words of a reply that can defend something. */
const DEFENCE = 5;
const ABUSE: readonly ToneKind[] = ['insult', 'threat', 'profanity', 'discrimination', 'accusation'];

/** Reads a reply (`text`) to a message (`replyTo`, shown author `author`). Linear. */
export function conversationOf(text: Text, replyTo: Text, author: string): Conversation {
  const asked = scenesOf(replyTo);
  const reply = scenesOf(text);
  const complains = asked.some(scene => matchesIn(COMPLAINS, scene.line).length > 0);
  const answers = writerOf(asked, author);
  const learner = answers === 'parent' || answers === 'pupil';
  return {
    answers,
    argues: argues(text, reply) || (complains && learner && defends(text, reply)),
    answersNegative: complains || isHeated(replyTo, asked),
    escalates: isHeated(replyTo, asked) || isHeated(text, reply),
  };
}

/** Abuse, threats, accusations or shouting in a text. */
function isHeated(text: Text, scenes: readonly Scene[]): boolean {
  if (isInCapitals(text.raw)) return true;
  const angry = scenes.some(({ line }) => matchesIn(COMPLAINS, line).length + matchesIn(ARGUES, line).length > 0);
  return (angry && isShouting(text.raw)) || toneOf(text).some(hit => ABUSE.includes(hit.kind));
}

function argues(text: Text, scenes: readonly Scene[]): boolean {
  const against = scenes.filter(scene => matchesIn(ARGUES, scene.line).length > 0).length;
  if (against === 0) return toneOf(text).some(hit => hit.kind === 'insult' || hit.kind === 'threat');
  const peaceful = scenes.some(scene => matchesIn(PEACE, scene.line).length > 0);
  return !peaceful || against >= 2;
}

/** What answers a complaint at some length, and neither thanks, invites, regrets nor helps, defends or blames. */
function defends(text: Text, scenes: readonly Scene[]): boolean {
  const words = text.tokens.filter(token => token.kind === 'word').length;
  return words >= DEFENCE && !scenes.some(scene => matchesIn(PEACE, scene.line).length > 0);
}

function writerOf(scenes: readonly Scene[], author: string): Writer {
  const shown = authorLine(author);
  if (shown !== 'unknown') return shown;
  const found = new Set<Writer>();
  for (const { line } of scenes.map(ownCopyOf)) {
    for (const unit of line.units) if (CLASS.test(unit.form)) unit.classes.add('class');
    for (const match of matchesIn(WRITER_PATTERNS, line)) found.add(match.meaning);
  }
  return RANK.find(writer => found.has(writer)) ?? 'unknown';
}

function authorLine(author: string): Writer {
  const words = readText(author).tokens.map(token => foldOf(token.text));
  for (const word of words) {
    const writer = AUTHORS.get(word);
    if (writer) return writer;
  }
  return words.some(word => /\d/u.test(word) && CLASS.test(word)) ? 'pupil' : 'unknown';
}
