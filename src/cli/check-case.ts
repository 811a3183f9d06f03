// Checks one case and keeps what went wrong in a rule, so that no fault stays silent.
import { check } from '../engine/check';
import type { Finding } from '../model/finding';
import { rules } from '../rules/index';
import type { Case } from './case';
import { fault, faultText } from './fault';
import type { ProtocolSource } from './protocol-source';

/** Findings of a case under its protocol. Throws a fault with file and line when there is no such protocol or a rule fails. */
export function checkCase(given: Case, protocolOf: ProtocolSource): Finding[] {
  try {
    const protocol = protocolOf(given.protocol, given.school);
    return check(given.draft, protocol, rules, {
      author: given.author,
      onFault: (rule, error) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw fault(`de regel ${rule} liep vast: ${reason}`, `the rule ${rule} failed: ${reason}`);
      },
    });
  } catch (error) {
    const text = faultText(error);
    if (!text) throw error;
    throw fault(`${given.place}: ${text.nl}`, `${given.place}: ${text.en}`);
  }
}
