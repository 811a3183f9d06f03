// Finds the name of the school's app or channel in a sentence about announcements.

/** Sites that protocols name as the place where announcements do not belong. */
const NOT_OURS = /^(?:facebook|instagram|twitter|x|whatsapp|snapchat|tiktok|linkedin|youtube)$/iu;
const CHANNEL =
  /(?<![\p{L}])(?:via|through|in|op|on|by|using|met|[Uu]se|[Gg]ebruik)\s+(?:(?:the|de|het|our|onze)\s+)?(?:\p{L}*app\s+)?(\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,2})/gu;

/** The first channel that a sentence names with a capital: "via Social Schools", "in the ClassDojo app"; else an empty text. */
export function channelIn(words: string): string {
  for (const [, name = ''] of words.matchAll(CHANNEL)) if (!NOT_OURS.test(name)) return name;
  return '';
}
