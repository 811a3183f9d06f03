// The names of the sites, as people know them.
import type { SiteId } from '../model/draft';

export const SITES: Readonly<Record<SiteId, string>> = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' };
