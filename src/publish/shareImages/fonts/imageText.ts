/** Emoji, and what joins them: no font of ours has any. */
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3]/gu

/** A text as images show it: letters with their accents as fonts have them, without emoji and marks that nobody sees. */
export function imageText(words: string): string {
  return words
    .normalize('NFC')
    .replace(EMOJI, '')
    .replace(/\p{Cf}/gu, '')
}
