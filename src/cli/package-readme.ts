// The note that lies beside a package: what each file is for, and what is left to do.
import type { Target } from './package-build';

export interface PackageNote {
  readonly chromiumId: string;
  readonly firefoxId: string;
  readonly updateUrl: string;
  readonly packageUrl: string;
  /** Whether the addresses are those of the school or a store. */
  readonly hasUrl: boolean;
  /** Whether the Chrome Web Store hands the package out. */
  readonly inStore: boolean;
}

/** The note in Dutch and English. */
export function packageReadme(target: Target, note: PackageNote): string {
  const lines = target === 'chromium' ? chromium(note) : firefox(note);
  return `${[...lines, ...after(note)].join('\n')}\n`;
}

function chromium({ chromiumId, updateUrl, inStore }: PackageNote): string[] {
  return [
    'Postwijzer voor Chrome en Edge / for Chrome and Edge',
    `Id: ${chromiumId}`,
    '',
    'postwijzer.zip  voor de Chrome Web Store of Edge Add-ons / for the stores',
    'postwijzer.crx  om zelf aan te bieden, met update.xml / for self-hosting, with update.xml',
    'key.pem         geheim; nodig voor elke volgende versie / secret; needed for every next version',
    'policies        klaar om te plakken, per beheersysteem / ready to paste, for each management',
    '',
    ...(inStore
      ? [
          'De browsers halen Postwijzer uit de Chrome Web Store.',
          'Browsers fetch Postwijzer from the Chrome Web Store.',
        ]
      : [
          `Zet postwijzer.crx en update.xml op het web: ${updateUrl}`,
          `Put postwijzer.crx and update.xml on the web: ${updateUrl}`,
          'Windows en macOS installeren een CRX van de eigen site alleen op beheerde computers.',
          'Windows and macOS install a self-hosted CRX on managed computers only.',
        ]),
  ];
}

function firefox({ firefoxId, packageUrl }: PackageNote): string[] {
  return [
    'Postwijzer voor Firefox / for Firefox',
    `Id: ${firefoxId}`,
    '',
    'postwijzer.xpi  nog niet ondertekend / not signed yet',
    'updates.json    voor updates van de eigen site / for updates from your own site',
    'policies        klaar om te plakken / ready to paste',
    '',
    'Firefox vraagt een handtekening van Mozilla. Bied postwijzer.xpi aan op addons.mozilla.org als "on your own"',
    '(zelf verspreiden). Zet het ondertekende bestand en updates.json op het web:',
    'Firefox asks for a signature by Mozilla. Submit postwijzer.xpi at addons.mozilla.org as "on your own"',
    '(self-distribution). Put the signed file and updates.json on the web:',
    packageUrl,
  ];
}

function after({ hasUrl }: PackageNote): string[] {
  return [
    ...(hasUrl ? [] : ['Dit adres is een voorbeeld: geef --url mee. / This address is an example: give --url.']),
    '',
    'Volgende keer: geef --revision een hoger getal, anders halen browsers het pakket niet op.',
    'Next time: give --revision a higher number, or browsers will not fetch the package.',
  ];
}
