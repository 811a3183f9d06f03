// What is handed out to the browsers of a school, and how Chromium browsers install it.

export interface Rollout {
  /** Id of the extension in Chromium browsers: 32 letters from a to p. Not used for Firefox. */
  readonly chromiumId: string;
  /** Id of the add-on in Firefox. */
  readonly firefoxId: string;
  /** Where Chromium browsers find the update manifest. */
  readonly updateUrl: string;
  /** Where Firefox finds the package. */
  readonly packageUrl: string;
  /** Values by policy key. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** How Chromium browsers install and keep the extension (chromeenterprise.google/policies, ExtensionSettings). */
export type Installation = Readonly<Record<'installation_mode' | 'update_url' | 'toolbar_pin', string>>;

export function installation({ updateUrl }: Rollout): Installation {
  return { installation_mode: 'force_installed', update_url: updateUrl, toolbar_pin: 'force_pinned' };
}
