/*
 * Words of scripts that set no spaces between them: Chinese, Japanese, Thai, Lao, Khmer and Burmese. Where such a word
 * begins and ends only dictionaries know, which differ between browsers and from the build. So nothing here knows words:
 * a run of letters is indexed as its pairs of neighbours, and found by them.
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

/** A word taken apart: each letter of such a script with its marks, and whatever stands between them. */
export function partsOf(word: string): string[] {
  return word.match(PARTS) ?? []
}

/** The runs of such letters in a word, and what is left of it. */
export function splitRuns(word: string): { runs: string[]; rest: string[] } {
  return { runs: word.match(RUNS) ?? [], rest: word.split(RUNS).filter((text) => text !== '') }
}

/** The pairs of a run in their order, `東京都` as `東京 京都`; a single letter is itself. */
export function pairsOf(run: string): string[] {
  const letters = run.match(LETTERS) ?? []
  return letters.length < 2 ? letters : letters.slice(1).map((letter, place) => (letters[place] ?? '') + letter)
}

/** What the index takes of a text beside its words: pairs, each run closed by its last letter, which begins no pair, and words between runs. */
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
