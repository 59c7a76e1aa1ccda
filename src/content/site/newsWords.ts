import { capitalize } from './capitalize.ts'
import { THIS_SITE } from './thisSite.ts'

/** "AI partnership news", or "partnership news" where the site names no topic; for the middle of a sentence. */
export function newsName(): string {
  return newsNameOf(THIS_SITE.topic)
}

/** The same where a sentence or a title begins: a topic is written as within a sentence, "quantum computing", but "AI". */
export function newsTitle(): string {
  return capitalize(newsName())
}

/** " in AI", or nothing where the site names no topic. */
export function inTopic(): string {
  return inTopicOf(THIS_SITE.topic)
}

export function newsNameOf(topic: string | null): string {
  return topic === null ? 'partnership news' : `${topic} partnership news`
}

export function inTopicOf(topic: string | null): string {
  return topic === null ? '' : ` in ${topic}`
}

/** A name of the site's own as it stands within a sentence: in small letters, but for German, whose nouns keep their capital. */
export function withinSentence(name: string): string {
  return /^(?:de|gsw|lb|nds)(?:-|$)/.test(THIS_SITE.language) ? name : name.toLowerCase()
}
