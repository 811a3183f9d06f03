// @vitest-environment happy-dom
// Whoever manages the browsers sees for each key what became of it, with the reason.
import { expect, it } from 'vitest';
import { PolicyStatus } from '../../src/options/policy-status';
import { policyFrom } from '../../src/policy/policy';
import { draw } from '../ui/draw';

const refuses = () => ({ ok: false as const, problems: [] });

it('names the keys that cannot be used, and counts them', () => {
  const policy = policyFrom({ protocol: 'scala', theme: 'pink', colour: 1 }, {}, refuses);
  const place = draw(<PolicyStatus policy={policy} language="nl" />);
  expect(place.querySelector('[role=alert]')?.textContent).toContain('2 instellingen');
  const lines = [...place.querySelectorAll('ul.plain-list > li')].map(line => line.textContent?.trim());
  expect(lines).toContain('protocol in gebruik');
  expect(lines).toContain('town niet ingesteld');
  expect(lines.find(line => line?.startsWith('theme niet bruikbaar'))).toContain('Kies uit: system, light, dark');
  expect(lines).toContain('colour onbekende sleutel');
});

it('is silent where all is well', () => {
  const place = draw(<PolicyStatus policy={policyFrom({ town: 'Gouda' }, {}, refuses)} language="en" />);
  expect(place.querySelector('[role=alert]')).toBeNull();
});
