// Reads what the school's browser management sets, late as it may come, and keeps it for the next start.
import browser from 'webextension-polyfill';
import { type Policy, policyFrom } from '../policy/policy';
import { preconfigured } from '../policy/preconfigured';
import { parseProtocolFile } from '../protocols/index';
import { rules } from '../rules/index';
import { keepPolicy, readSettings } from '../settings';

/** How long an empty answer may be a browser that has not read its policy yet, in milliseconds; up to 8 s was reported. */
const SETTLING = 10_000;

const pause = (time: number) => new Promise<void>(done => setTimeout(done, time));

/** How to wait, and what stands in the package; other than the real ones in tests. */
export interface Surroundings {
  readonly wait?: (time: number) => Promise<void>;
  readonly packaged?: Readonly<Record<string, unknown>>;
}

/**
 * Brings the kept policy up to date. The kept one stays in force meanwhile, so nobody waits for a slow browser. An empty
 * answer takes a policy away only when it is empty still after a while: at its start a browser may answer too early.
 */
export async function refreshPolicy({ wait = pause, packaged = preconfigured }: Surroundings = {}): Promise<void> {
  const { policy: before } = await readSettings();
  let managed = await managedValues();
  if (isEmpty(managed) && before && wasManaged(before)) {
    await wait(SETTLING);
    managed = await managedValues();
  }
  if (isEmpty(managed) && isEmpty(packaged)) return before ? keepPolicy(null) : undefined;
  const given = { managed, packaged, before: before?.accepted ?? {} };
  const policy = policyFrom(given, (text, lookUp) => parseProtocolFile(text, rules, lookUp));
  if (JSON.stringify(policy) !== JSON.stringify(before)) await keepPolicy(policy);
}

const isEmpty = (values: object): boolean => Object.keys(values).length === 0;

const wasManaged = ({ lines }: Policy): boolean =>
  lines.some(({ state, from }) => state !== 'absent' && from === 'management');

/** Calls back when the browser brings another policy. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}

/** The values of the managed store; Firefox refuses where there is no policy. */
async function managedValues(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
