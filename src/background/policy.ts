// Reads what the school's browser management sets, late as it may come, and keeps it for the next start.
import browser from 'webextension-polyfill';
import { policyFrom } from '../policy/policy';
import { preconfigured } from '../policy/preconfigured';
import { parseProtocolFile } from '../protocols/index';
import { rules } from '../rules/index';
import { keepPolicy, readSettings } from '../settings';

/** How long an empty answer may be a browser that has not read its policy yet, in milliseconds; up to 8 s was reported. */
const SETTLING = 10_000;

const pause = (time: number) => new Promise<void>(done => setTimeout(done, time));

/**
 * Brings the kept policy up to date. The kept one stays in force meanwhile, so nobody waits for a slow browser. An empty
 * answer takes a policy away only when it is empty still after a while: at its start a browser may answer too early.
 */
export async function refreshPolicy(wait: (time: number) => Promise<void> = pause): Promise<void> {
  const { policy: before } = await readSettings();
  let managed = await managedValues();
  if (Object.keys(managed).length === 0) {
    if (!before) return;
    await wait(SETTLING);
    managed = await managedValues();
  }
  if (Object.keys(managed).length === 0) return keepPolicy(null);
  const policy = policyFrom(managed, before?.accepted ?? {}, (text, lookUp) => parseProtocolFile(text, rules, lookUp));
  if (JSON.stringify(policy) !== JSON.stringify(before)) await keepPolicy(policy);
}

/** Calls back when the browser brings another policy. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}

/** The values of the managed store over those of the package; Firefox refuses where there is no policy. */
async function managedValues(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return { ...preconfigured, ...(await browser.storage.managed.get(null)) };
  } catch {
    return preconfigured;
  }
}
