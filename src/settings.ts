// Everything stored on this device.
import type { Author, School } from './model/school';
import type { Language } from './model/text';
import type { Theme } from './model/verdict';

export interface Settings {
  /** Id of a preset, or `own` for the imported protocol. */
  readonly protocol: string;
  /** The imported protocol file as it was read, or null. */
  readonly ownProtocol: unknown;
  readonly school: Partial<School>;
  readonly author: Author;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the welcome page was gone through. */
  readonly welcomed: boolean;
}
