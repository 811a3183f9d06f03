// Turns the advice off for an hour or on one site, and on again.
import type { JSX } from 'preact';
import type { SiteId } from '../model/draft';
import type { Language } from '../model/text';
import { isPaused, type Settings } from '../settings';
import { text } from '../texts/text';
import { Button } from '../ui/button';

export interface PauseProps {
  readonly settings: Settings;
  readonly site: SiteId | null;
  readonly language: Language;
  readonly now: Date;
  readonly save: (changed: Partial<Settings>) => void;
}

const HOUR = 3_600_000;
const NAMES: Readonly<Record<SiteId, string>> = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' };

export function Pause({ settings, site, language, now, save }: PauseProps): JSX.Element {
  const { pausedUntil, pausedSites } = settings;
  if (isPaused(settings, site, now)) {
    const here = site !== null && pausedSites.includes(site);
    const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
    const words = here
      ? text(language, 'popup.paused.site', { site: NAMES[site] })
      : text(language, 'popup.paused.until', { time: time.format(Date.parse(pausedUntil)) });
    const resume = () => save({ pausedUntil: '', pausedSites: pausedSites.filter(one => one !== site) });
    return (
      <>
        <p class="popup-state careful">{words}</p>
        <Button weight="main" onPress={resume}>
          {text(language, 'popup.resume')}
        </Button>
      </>
    );
  }
  return (
    <div class="row">
      <Button onPress={() => save({ pausedUntil: new Date(now.getTime() + HOUR).toISOString() })}>
        {text(language, 'popup.pause.hour')}
      </Button>
      {site !== null && (
        <Button onPress={() => save({ pausedSites: [...pausedSites, site] })}>
          {text(language, 'popup.pause.site', { site: NAMES[site] })}
        </Button>
      )}
    </div>
  );
}
