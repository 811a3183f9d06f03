// @vitest-environment happy-dom
// Whoever manages the browsers sees for each key what became of it, with the reason.
import { expect, it } from 'vitest';
import { PolicyStatus } from '../../src/options/policy-status';
import { policyFrom } from '../../src/policy/policy';
import { draw } from '../ui/draw';

const refuses = () => ({ ok: false as const, problems: [] });

it('names the keys that cannot be used, and counts them', () => {
  const policy = policyFrom({ managed: { protocol: 'scala', theme: 'pink', colour: 1 } }, refuses);
  const place = draw(<PolicyStatus policy={policy} language="nl" version="1.2.3" id="abc" />);
  expect(place.querySelector('[role=alert]')?.textContent).toContain('2 instellingen');
  const lines = [...place.querySelectorAll('ul.plain-list > li')].map(line => line.textContent?.trim());
  expect(lines).toContain('protocol in gebruik');
  expect(lines).toContain('town niet ingesteld');
  expect(lines.find(line => line?.startsWith('theme niet bruikbaar'))).toContain('Kies uit: system, light, dark');
  expect(lines).toContain('colour onbekende sleutel');
  expect(place.textContent).toContain('Postwijzer 1.2.3, kenmerk abc');
  expect(place.querySelector('details')?.textContent).toContain('chrome://policy');
});

it('tells what came from the package', () => {
  const policy = policyFrom({ managed: {}, packaged: { town: 'Gouda' } }, refuses);
  const place = draw(<PolicyStatus policy={policy} language="en" version="1" id="abc" />);
  expect(place.textContent).toContain('Your school put this in the package.');
  expect(place.querySelector('ul.plain-list > li')?.textContent).toBe('town in use (from the package)');
});

it('says that a school sets nothing', () => {
  const place = draw(<PolicyStatus policy={null} language="en" version="1" id="abc" />);
  expect(place.textContent).toContain('Your school set nothing here.');
});

it('is silent where all is well', () => {
  const policy = policyFrom({ managed: { town: 'Gouda' } }, refuses);
  const place = draw(<PolicyStatus policy={policy} language="en" version="1" id="abc" />);
  expect(place.querySelector('[role=alert]')).toBeNull();
});
