import type { FoundPart } from './findMarks.ts'

/** A run of text that is marked, as a word that was searched for, or is not. */
export interface MarkedText {
  text: string
  marked: boolean
}

/** The text of some units as runs, from `start` up to, not including, `end`. Punctuation at the ends of a unit is not marked. */
export function markText({ units, marks }: FoundPart, start: number, end: number): MarkedText[] {
  const runs: MarkedText[] = []
  const marked = new Set(marks)
  const add = (text: string, isMarked: boolean) => {
    const last = runs.at(-1)
    if (last && last.marked === isMarked) last.text += text
    else if (text !== '') runs.push({ text, marked: isMarked })
  }
  if (start > 0) add('… ', false)
  for (let i = start; i < end; i++) {
    const unit = units[i]
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}\p{M}%]*)$/su.exec(unit?.text ?? '') ?? []
    add(before, false)
    add(core, marked.has(i))
    add(after, false)
    const next = units[i + 1]
    // Two marked words with nothing but a space between them are one run.
    const isOneMark = marked.has(i) && marked.has(i + 1) && after === '' && /^[\p{L}\p{N}$€£]/u.test(next?.text ?? '')
    if (i < end - 1 && next?.position !== unit?.position) add(' ', isOneMark)
  }
  if (end < units.length) add(' …', false)
  return runs
}
