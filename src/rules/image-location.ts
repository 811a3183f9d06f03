// Reports attached files that carry the place where they were made.
import { inSchoolSituation } from '../engine/consent';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'image-location',
  title: { nl: 'Locatie in bestand', en: 'Location in file' },
  message: {
    what: { nl: 'In dit bestand staat waar het gemaakt is.', en: 'This file holds the place where it was made.' },
    why: { nl: 'Zo kan iedereen zien waar leerlingen waren.', en: 'Anyone can then see where pupils were.' },
    todo: { nl: 'Haal de locatie uit het bestand.', en: 'Take the location out of the file.' },
  },
  reports: {
    nl: 'een locatie in een bijlage van een bericht over school',
    en: 'a location in a file attached to a draft about school',
  },
  ignores: { nl: 'bestanden zonder locatie en privéberichten', en: 'files without a location and private drafts' },
  options: {},
  optionTexts: {},
  anyLanguage: true,
  examples: {
    bad: [
      {
        text: 'Schooltuin!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 0, gps: true, consent: 'confirmed' }],
      },
    ],
    good: [
      {
        text: 'Schooltuin!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 0, gps: false, consent: 'confirmed' }],
      },
    ],
  },
  check: reading => {
    if (!inSchoolSituation(reading)) return [];
    return reading.draft.attachments.flatMap(({ gps }, attachment) =>
      gps
        ? [
            {
              attachment,
              subject: `place-${attachment}`,
              fixes: [
                {
                  kind: 'action' as const,
                  action: 'strip-location' as const,
                  label: { nl: 'Haal de locatie eruit', en: 'Remove the location' },
                },
                {
                  kind: 'action' as const,
                  action: 'remove-attachment' as const,
                  label: { nl: 'Haal het bestand weg', en: 'Remove the file' },
                },
              ],
            },
          ]
        : [],
    );
  },
});
