// Keeps what is changed on the options page, and tells what became of it.
import { changeSettings, type Settings } from '../settings';

/** Whether the change was kept; one that does not fit, or for which there is no room, is not. */
export function keep(changed: Partial<Settings>): Promise<boolean> {
  return changeSettings(changed).then(
    () => true,
    () => false,
  );
}
