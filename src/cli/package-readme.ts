// The note that lies beside a package: what each file is for, and what is left to do.
import type { Target } from './package-build';

export interface PackageNote {
  readonly chromiumId: string;
  readonly firefoxId: string;
  readonly updateUrl: string;
  readonly packageUrl: string;
  /** Whether the school said where it will put the files. */
  readonly hasUrl: boolean;
}

/** The note in Dutch and English. */
export function packageReadme(target: Target, note: PackageNote): string {
  const lines = target === 'chromium' ? chromium(note) : firefox(note);
  return `${lines.join('\n')}\n`;
}

function chromium({ chromiumId, updateUrl, hasUrl }: PackageNote): string[] {
  return [
    'Postwijzer voor Chrome en Edge / for Chrome and Edge',
    `Id: ${chromiumId}`,
    '',
    'postwijzer.zip  voor de Chrome Web Store of Edge Add-ons / for the stores',
    'postwijzer.crx  om zelf aan te bieden, met update.xml / for self-hosting, with update.xml',
    'key.pem         geheim; nodig voor elke volgende versie / secret; needed for every next version',
    'policies        klaar om te plakken, per beheersysteem / ready to paste, for each management',
    '',
    `Zet postwijzer.crx en update.xml op het web: ${updateUrl}`,
    `Put postwijzer.crx and update.xml on the web: ${updateUrl}`,
    ...(hasUrl ? [] : ['Dit adres is een voorbeeld: geef --url mee. / This address is an example: give --url.']),
    'Windows en macOS installeren een CRX van de eigen site alleen op beheerde computers.',
    'Windows and macOS install a self-hosted CRX on managed computers only.',
  ];
}

function firefox({ firefoxId, packageUrl, hasUrl }: PackageNote): string[] {
  return [
    'Postwijzer voor Firefox / for Firefox',
    `Id: ${firefoxId}`,
    '',
    'postwijzer.xpi  nog niet ondertekend / not signed yet',
    'updates.json    voor updates van de eigen site / for updates from your own site',
    'policies        klaar om te plakken / ready to paste',
    '',
    'Firefox vraagt een handtekening van Mozilla. Bied het bestand aan op addons.mozilla.org als "on your own"',
    '(zelf verspreiden) en zet het ondertekende bestand op het web.',
    'Firefox asks for a signature by Mozilla. Submit the file at addons.mozilla.org as "on your own"',
    '(self-distribution) and put the signed file on the web.',
    packageUrl,
    ...(hasUrl ? [] : ['Dit adres is een voorbeeld: geef --url mee. / This address is an example: give --url.']),
  ];
}
