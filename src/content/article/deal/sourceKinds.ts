/**
 * Whose word a source is: of a party or an authority itself (`announcement` and the four after it), or of somebody who tells of
 * it (`report`, `analysis`).
 */
export const SOURCE_KINDS = ['announcement', 'filing', 'government', 'court', 'interview', 'report', 'analysis'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export function isSourceKind(text: string): text is SourceKind {
  return (SOURCE_KINDS as readonly string[]).includes(text)
}

/** What readers see beside a source. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  announcement: 'Announcement',
  filing: 'Filing',
  government: 'Government',
  court: 'Court',
  interview: 'Interview',
  report: 'Report',
  analysis: 'Analysis',
}

interface WithKind {
  kind: SourceKind | null
}

/** Whether it is known that a source is the word of those whom it is about, or of an authority. */
export function isFirstHand({ kind }: WithKind): boolean {
  return kind !== null && !isThirdHand({ kind })
}

/** Whether it is known that a source tells what others have said. */
export function isThirdHand({ kind }: WithKind): boolean {
  return kind === 'report' || kind === 'analysis'
}

/** What each of some sources is, as within a sentence, where it tells what others have said; `null` of the rest. */
export function othersWords(sources: readonly WithKind[]): (string | null)[] {
  return sources.map(({ kind }) => (kind !== null && isThirdHand({ kind }) ? SOURCE_KIND_NAMES[kind].toLowerCase() : null))
}

/** What stands for the title of a source where it is not known: "Report". */
export function wordForSource({ kind }: WithKind): string {
  return kind === null ? 'Page' : SOURCE_KIND_WORDS[kind]
}

const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  announcement: 'Announcement',
  filing: 'Filing',
  government: 'Document',
  court: 'Document',
  interview: 'Interview',
  report: 'Report',
  analysis: 'Analysis',
}
