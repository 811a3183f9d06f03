// A fault of the user's input on the command line: told in one clear message, without a stack trace, exit code 2.
import type { Bilingual, Language } from '../model/text';

/** Exit code for input that cannot be used. */
export const FAULT_CODE = 2;

const faults = new WeakMap<Error, Bilingual>();

/** An error that `runCommand` shows as it is. */
export function fault(nl: string, en: string): Error {
  const error = new Error(en);
  faults.set(error, { nl, en });
  return error;
}

/** The words of a fault, or null for an error that nobody foresaw. */
export function faultText(error: unknown): Bilingual | null {
  return error instanceof Error ? (faults.get(error) ?? null) : null;
}

/** Runs a command; a fault goes to standard error and sets exit code 2. `language` is asked when it is needed. */
export async function runCommand(command: () => void | Promise<void>, language: () => Language): Promise<void> {
  // A reader such as `head` may close the pipe before everything is written: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : FAULT_CODE));
  try {
    await command();
  } catch (error) {
    const text = faultText(error) ?? unforeseen(error);
    process.stderr.write(`${text[language()]}\n`);
    process.exitCode = FAULT_CODE;
  }
}

function unforeseen(error: unknown): Bilingual {
  const reason = error instanceof Error ? error.message : String(error);
  return { nl: `Onverwachte fout in Postwijzer: ${reason}`, en: `Unexpected fault in Postwijzer: ${reason}` };
}
