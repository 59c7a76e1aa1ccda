import type { Promised } from './findPromises.ts'

/** So much of a sentence is cited, in characters. */
const MOST = 150

/** `“The first gigawatt is targeted for the second half of 2026.”`, and when more was promised: `; also by 2027`. */
export function describePromises(first: Promised, others: readonly Promised[]): string {
  const times = new Map(others.filter(({ last }) => last !== first.last).map(({ last, when }) => [last, uncapitalize(when)]))
  return [`“${cite(first)}”`, ...(times.size > 0 ? [`also ${[...times.values()].join(', ')}`] : [])].join('; ')
}

/** The sentence, or where it is long what of it stands round the day. */
function cite({ sentence, index, when }: Promised): string {
  if (sentence.length <= MOST) return sentence
  const end = Math.min(sentence.length, Math.max(MOST, index + when.length + 20))
  const start = Math.max(0, end - MOST)
  const from = start === 0 ? 0 : sentence.indexOf(' ', start) + 1
  const to = end === sentence.length ? end : Math.max(sentence.lastIndexOf(' ', end), index + when.length)
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`
}

function uncapitalize(words: string): string {
  return /^[A-Z][a-z]+ (?:the |early |late )?/.test(words) && !/^[A-Z]\w+ 20/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}
