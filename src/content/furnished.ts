// Has the texts and the style of our interface at hand before an answer of the worker is shown: each language is asked for once.
import { send } from '../messages';
import type { Language } from '../model/text';
import type { Furnishing, Verdict } from '../model/verdict';
import { isCatalogue } from '../texts/catalogue';
import { knows, learn, spoken } from '../texts/in-page';
import { wear } from './surface';

const coming = new Map<Language, Promise<void>>();

/**
 * What the worker answers, as soon as there is an interface to show it in. Rejects when the worker does not answer, or
 * gives no interface: then there is nothing to show.
 */
export async function furnished<Answer extends Pick<Verdict, 'presentation'>>(
  question: Promise<Answer>,
): Promise<Answer> {
  const answer = await question.catch(async error => {
    // That there is no answer is shown as well, where that can be.
    await furnish(spoken()).catch(() => {});
    throw error;
  });
  await furnish(answer.presentation.language);
  return answer;
}

function furnish(language: Language): Promise<void> {
  if (knows(language)) return Promise.resolve();
  const asked =
    coming.get(language) ??
    send('furnish', language)
      .then(furnishing => takeIn(language, furnishing))
      .finally(() => coming.delete(language));
  coming.set(language, asked);
  return asked;
}

function takeIn(language: Language, given: Furnishing | undefined): void {
  if (!isCatalogue(given?.texts) || typeof given.style !== 'string') throw new Error('no interface');
  wear(given.style);
  learn(language, given.texts);
}
