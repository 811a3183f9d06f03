// The sites: one line each.
import facebook from './facebook/site';
import instagram from './instagram/site';
import type { Site } from './site';
import x from './x/site';

export const sites: readonly Site[] = [facebook, instagram, x];

/** The site of an address, or null when it is none of ours. */
export function siteOf({ hostname }: Pick<Location, 'hostname'>): Site | null {
  return sites.find(site => site.hosts.includes(hostname)) ?? null;
}
