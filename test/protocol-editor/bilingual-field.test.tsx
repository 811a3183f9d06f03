// @vitest-environment happy-dom
// A text in two languages, each told apart; a fault stands with its own.
import { expect, it } from 'vitest';
import { BilingualField } from '../../src/protocol-editor/bilingual-field';
import { deskOf, protocolOf, type } from './desk';

it('changes one language and keeps the other', async () => {
  const { place, file } = await deskOf(protocolOf({ questions: [{ nl: 'Is het waar?', en: 'Is it true?' }] }), desk => (
    <BilingualField
      desk={desk}
      id="question"
      label="Vraag"
      path="questions[0]"
      value={desk.file.questions?.[0] ?? { nl: '', en: '' }}
      below={tongue => <p>{tongue}</p>}
      onChange={question => desk.change({ ...desk.file, questions: [question] }, 'question')}
    />
  ));
  expect([...place.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
    'Vraag (Nederlands)',
    'Vraag (Engels)',
  ]);
  expect([...place.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['nl', 'en']);
  await type(place, 'question-en', 'Is it {kind}?');
  expect(file().questions).toEqual([{ nl: 'Is het waar?', en: 'Is it {kind}?' }]);
  expect(place.querySelector('#question-nl-problem')).toBeNull();
  expect(place.querySelector('#question-en-problem')).not.toBeNull();
});
