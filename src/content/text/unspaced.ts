/*
 * Bigram tokens for scripts that set no spaces between words: Chinese, Japanese, Thai, Lao, Khmer and Burmese. Only a
 * dictionary knows where such a word begins and ends, and dictionaries differ between browsers and from the build. So a run
 * of letters is indexed by its pairs of neighbours, and found by them.
 */

const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const LETTER = String.raw`(?=[\p{L}\p{N}])[${SCRIPTS.map((script) => String.raw`\p{scx=${script}}`).join('')}][\p{M}\uff9e\uff9f]*`
const UNSPACED = new RegExp(LETTER, 'u')
const LETTERS = new RegExp(LETTER, 'gu')
const RUNS = new RegExp(`(?:${LETTER})+`, 'gu')
const PARTS = new RegExp(`${LETTER}|(?:(?!${LETTER}).)+`, 'gsu')

/** Whether a text holds a letter of such a script. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}

/** A word split into each letter of such a script, with its marks, and whatever stands between them. */
export function partsOf(word: string): string[] {
  return word.match(PARTS) ?? []
}

/** The runs of such letters in a word, and what is left of it. */
export function splitRuns(word: string): { runs: string[]; rest: string[] } {
  return { runs: word.match(RUNS) ?? [], rest: word.split(RUNS).filter((text) => text !== '') }
}

/** The bigrams of a run in their order, `東京都` as `東京 京都`; a single letter is itself. */
export function pairsOf(run: string): string[] {
  const letters = run.match(LETTERS) ?? []
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)
}

/**
 * The tokens that the index takes of a text beside its words: bigrams, the last letter of each run, which begins no bigram, and
 * words between runs.
 */
export function indexedRuns(text: string): string[] {
  return text
    .split(/\s+/)
    .filter(isUnspaced)
    .flatMap((word) => word.match(new RegExp(`${RUNS.source}|(?:(?!${LETTER}).)+`, 'gsu')) ?? [])
    .flatMap((part) => {
      if (!isUnspaced(part)) return /[\p{L}\p{N}]/u.test(part) ? [part] : []
      const letters = part.match(LETTERS) ?? []
      return letters.length < 2 ? letters : [...pairsOf(part), letters.at(-1) ?? '']
    })
}
