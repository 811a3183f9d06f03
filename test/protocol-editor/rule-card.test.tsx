// @vitest-environment happy-dom
// A rule says in words what it reports; its severity and options are chosen.
import { expect, it } from 'vitest';
import { RuleCard } from '../../src/protocol-editor/rule-card';
import { rules } from '../../src/rules/index';
import { pressWords } from '../support/field';
import { deskOf, pick, protocolOf } from './desk';

const names = rules.find(({ id }) => id === 'person-name');
const photos = rules.find(({ id }) => id === 'child-image-consent');

it('shows what it reports and not, and takes another severity', async () => {
  const { place, file } = await deskOf(
    protocolOf(),
    desk => names && <RuleCard desk={desk} rule={names} article="1" />,
  );
  expect(place.textContent).toContain(names?.reports.nl);
  expect(place.textContent).toContain(names?.ignores.nl);
  await pick(place, 'rule-person-name-severity', 'info');
  expect(file().rules?.['person-name']).toEqual({ severity: 'info', articles: ['1'] });
});

it('offers each option in the words of the rule', async () => {
  const start = protocolOf({ rules: { 'child-image-consent': { severity: 'error', articles: ['1', '2'] } } });
  const { place, file } = await deskOf(start, desk => photos && <RuleCard desk={desk} rule={photos} article="1" />);
  for (const { label } of Object.values(photos?.optionTexts ?? {})) expect(place.textContent).toContain(label.nl);
  await pick(place, 'rule-child-image-consent-consentLifts', false);
  await pick(place, 'rule-child-image-consent-validMonths', '12');
  expect(file().rules?.['child-image-consent']).toMatchObject({ options: { consentLifts: false, validMonths: 12 } });
  expect(place.textContent).toContain('hoort ook bij 2');
});

it('goes from the article', async () => {
  const { place, file } = await deskOf(
    protocolOf(),
    desk => names && <RuleCard desk={desk} rule={names} article="1" />,
  );
  await pressWords(place, 'Deze regel hoort niet bij dit artikel');
  expect(file().rules).toEqual({});
  expect(place.textContent).toBe('');
});
