// What every part of the editor works with: the protocol in hand, what it comes to, and how to change it.
import type { JSX } from 'preact';
import type { ProtocolFile } from '../model/protocol-file';
import type { Bilingual, Language } from '../model/text';
import type { Problem } from '../model/verdict';
import type { Shelf } from './shelf';
import type { Survey } from './survey';

export interface Desk {
  readonly language: Language;
  readonly file: ProtocolFile;
  readonly survey: Survey;
  /** Replaces the file. `subject` names what was changed, so that the keys in one field are one step back. */
  readonly change: (file: ProtocolFile, subject: string) => void;
}

/** The place the editor stands in: the extension, or a page of its own. */
export interface Host {
  readonly shelf: Shelf;
  /** Hands a file to the person. */
  readonly save: (name: string, words: string) => void;
  /** Puts a protocol in force in this browser; gives its faults. Absent where there is no extension, or it is locked. */
  readonly putInForce?: (words: string) => Promise<readonly Problem[]>;
  /** The school's own protocol that is in force now. */
  readonly inForce?: ProtocolFile;
  /** The board's protocol, where the school's browser management gives one. */
  readonly board?: ProtocolFile;
  /** Ways to begin beside those of the editor itself. */
  readonly ways?: readonly StartWay[];
}

export interface WayProps {
  readonly language: Language;
  /** Opens a protocol in the editor. It need not be finished: what is missing is asked for there. */
  readonly open: (file: ProtocolFile) => void;
}

/** What another room offers on the first screen: a way to begin a protocol, such as from a document. */
export interface StartWay {
  readonly id: string;
  readonly title: Bilingual;
  readonly hint: Bilingual;
  /** Drawn when the person chose this way. */
  readonly View: (props: WayProps) => JSX.Element;
}
