// The draft, seen once: a rule asks a reading and never parses. Each question is answered at first use and kept.

import { announcementsIn } from '../language/announcements';
import { type Attribution, attributionIn } from '../language/attribution';
import { type ContactHit, contactDetailsIn } from '../language/contact-details';
import { type Conversation, conversationOf } from '../language/conversation';
import { type IdentifierHit, identifiersIn } from '../language/identifiers';
import { type NameHit, namesIn } from '../language/names';
import { type MatterHit, privateMattersIn } from '../language/private-matters';
import { runningDownIn } from '../language/reputation';
import { type Scope, scopeOf } from '../language/scope';
import { type Statements, statementsIn } from '../language/statements';
import { readText, type Span, type Text } from '../language/text';
import { type ToneHit, toneOf } from '../language/tone';
import { type Tongue, tongueOf } from '../language/tongue';
import type { Draft } from '../model/draft';
import type { Disclaimers } from '../model/protocol';
import type { Author, School } from '../model/school';

export interface Reading {
  readonly draft: Draft;
  readonly school: School;
  readonly author: Author;
  readonly disclaimers: Disclaimers;
  /** Name, aliases and organisation of the school. */
  readonly schoolNames: readonly string[];
  /** Names and classes on the school's own list, kept locally. */
  readonly ownNames: readonly string[];
  readonly text: Text;
  /** What is being answered, or null. */
  readonly replyTo: Text | null;
  readonly tongue: Tongue;
  readonly scope: Scope;
  /** Scope of what is being answered, or null. */
  readonly replyScope: Scope | null;
  /** Whether the draft, or what it answers, is about the author's own school. */
  readonly aboutSchool: boolean;
  readonly names: readonly NameHit[];
  readonly contacts: readonly ContactHit[];
  readonly identifiers: readonly IdentifierHit[];
  readonly statements: Statements;
  readonly tone: readonly ToneHit[];
  readonly matters: readonly MatterHit[];
  readonly runningDown: readonly Span[];
  readonly announcements: readonly Span[];
  readonly attribution: Attribution;
  /** Null when the draft answers nothing. */
  readonly conversation: Conversation | null;
}

/** What the reader must know beside the draft itself. */
export interface Surroundings {
  readonly school: School;
  readonly author: Author;
  readonly disclaimers: Disclaimers;
  /** The school's own list of names, kept locally. */
  readonly ownNames?: readonly string[];
}

/** Opens a draft for reading. */
export function readDraft(draft: Draft, around: Surroundings): Reading {
  const { school, author, disclaimers } = around;
  const schoolNames = [school.name, ...school.aliases, school.organisation].filter(name => name !== '');
  const known = {
    exempt: [...schoolNames, school.town],
    ...(author.name ? { author: author.name } : {}),
    ...(around.ownNames ? { ownList: around.ownNames } : {}),
  };
  const kept = new Map<string, unknown>();
  const keep = <T>(question: string, answer: () => T): T => {
    if (!kept.has(question)) kept.set(question, answer());
    return kept.get(question) as T;
  };
  const text = readText(draft.text);
  const replyTo = draft.replyTo ? readText(draft.replyTo.text) : null;
  const topics = [...schoolNames, ...school.accounts];
  return {
    draft,
    school,
    author,
    disclaimers,
    schoolNames,
    ownNames: around.ownNames ?? [],
    text,
    replyTo,
    get tongue() {
      return keep('tongue', () => tongueOf(text));
    },
    get scope() {
      return keep('scope', () => {
        return scopeOf(text, topics, disclaimed(this.statements));
      });
    },
    get replyScope() {
      return keep('replyScope', () => (replyTo ? scopeOf(replyTo, topics) : null));
    },
    get aboutSchool() {
      return this.scope.topic === 'school' || this.replyScope?.topic === 'school';
    },
    get names() {
      return keep('names', () => namesIn(text, known));
    },
    get contacts() {
      return keep('contacts', () => contactDetailsIn(text));
    },
    get identifiers() {
      return keep('identifiers', () => identifiersIn(text));
    },
    get statements() {
      return keep('statements', () => statementsIn(text, schoolNames));
    },
    get tone() {
      return keep('tone', () => toneOf(text));
    },
    get matters() {
      return keep('matters', () => privateMattersIn(text, this.names));
    },
    get runningDown() {
      return keep('runningDown', () => runningDownIn(text, schoolNames, disclaimed(this.statements)));
    },
    get announcements() {
      return keep('announcements', () => announcementsIn(text));
    },
    get attribution() {
      return keep('attribution', () => attributionIn(text, schoolNames));
    },
    get conversation() {
      return keep('conversation', () => (replyTo ? conversationOf(text, replyTo, draft.replyTo?.author ?? '') : null));
    },
  };
}

/** The passages of a disclaimer: what they say of the school is not what the draft is about. */
function disclaimed({ ownOpinion, apartFromSchool, thirdParties }: Statements): Span[] {
  return [ownOpinion, apartFromSchool, thirdParties].flatMap(span => span ?? []);
}
