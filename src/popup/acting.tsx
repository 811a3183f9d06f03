// Tells which account writes and whose it is taken for, and lets its author put that right.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import type { ActingAccount } from '../model/verdict';
import type { Settings } from '../settings';
import { text } from '../texts/text';
import { Button } from '../ui/button';

export interface ActingProps {
  readonly account: ActingAccount | undefined;
  readonly settings: Settings;
  readonly locked: readonly string[];
  readonly language: Language;
  readonly save: (changed: Partial<Settings>) => void;
}

/** Nothing where the page does not tell which account acts. */
export function Acting({ account, settings, locked, language, save }: ActingProps): JSX.Element | null {
  if (!account || account.kind === 'unknown') return null;
  const { kind, shown } = account;
  const { ownAccounts, school } = settings;
  // The school's own list may be set by the school; then the author can only take an account out of it.
  const correctable = kind === 'school' || !locked.includes('school.accounts');
  const correct = () =>
    save(
      kind === 'school'
        ? { ownAccounts: [...ownAccounts, shown] }
        : {
            ownAccounts: ownAccounts.filter(own => plain(own) !== plain(shown)),
            school: { ...school, accounts: [...(school.accounts ?? []).filter(own => own !== shown), shown] },
          },
    );
  return (
    <div class="acting">
      <p class="soft">{text(language, `popup.acting.${kind}`, { account: shown })}</p>
      {correctable && (
        <Button weight="quiet" onPress={correct}>
          {text(language, `popup.acting.${kind}.wrong`)}
        </Button>
      )}
    </div>
  );
}

const plain = (account: string) => account.trim().toLowerCase().replace(/^@/, '');
