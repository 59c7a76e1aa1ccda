import type { Article } from '../../content/article/article.ts'
import { describeWhen } from '../../content/article/deal/describeWhen.ts'
import { parseInline } from '../../content/article/inlineMarkup.ts'
import { meaningOf } from '../../content/article/statuses.ts'
import { textsOfBlock } from '../../content/article/textsOfBlock.ts'
import { addDays, type Day } from '../../content/text/day.ts'
import { dayBefore, findNamedSpans, lastDayOf, type NamedSpan } from './promisedDays.ts'

/** Something that an article says is to happen, or to end, by a day after its own. */
export interface Promised {
  /** When, in its words: "by March 2026". */
  when: string
  /** The sentence, without markup. */
  sentence: string
  /** Where in it the words stand. */
  index: number
  /** The last day on which it may still happen. */
  last: Day
}

/** Stands behind the words of a link to another article, while a text is read. */
const LINKED = '\ue000'

/** A full stop behind one of these ends no sentence. */
const SENTENCE_BREAK =
  /(?<!(?:^|[\s(“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?<=[.!?][”"’)]*)\s+(?=[“"‘(]*[\p{Lu}\d$€£])/u

/** With one of these in front of it, a span that lies ahead is a promise in itself. */
const AHEAD =
  /\b(?:by|until|till|through|before|from|starting|beginning)(?: (?:around|about|as early as|as soon as|late in|early in|in|the))* ?$/i
const ON_OR_IN = /\b(?:in|on|during|for|at|over|of)(?: (?:around|about|as early as|the))* ?$/i
/** Verbs and other words of what is to come. */
const PROMISE =
  /\b(?:will|shall|is to|are to|was to|were to|to be|due|plan(?:s|ned)?|expect(?:s|ed)?|aim(?:s|ed)?|target(?:s|ed)?|schedul(?:ed|es)|slated|set to|intend(?:s|ed)?|should|promises?|hope[sd]?|foresees|foreseen|on (?:course|track)|must|begins?|starts?|opens|expires?|ends?|falls due|follow)\b/i
/** The same in the present or future: what an article about an end says of it, and not of what was planned once. */
const PROMISE_NOW = /\b(?:will|shall|is to|are to|is due|are due|plans|expects|aims|intends|is expected|are expected|ends|expires)\b/i
/** A month, year or day by itself is a name until a word in front of it makes it a time. */
const NAME = /^(?:\d{1,2} )?(?:[A-Z][a-z]+\.?)?(?: ?\d{1,2})?(?:,? ?20\d\d)?$/
/** In front of "by" or "from": what dates from a day has happened, and what is not there before a day is no promise. */
const NO_PROMISE = /\b(?:dat(?:es?|ed|ing)|had) $|\b(?:not|no|nothing|cannot|never|hardly)\b[^,;]*$/i
/** Nine months. */
const FAR_DAYS = 274
/** So many characters between a promise and its day at most. */
const NEAR = 90

const found = new WeakMap<Article, readonly Promised[]>()

/** What an article promises for days after its own, in the order of its texts, and then what the days of its deal say. */
export function findPromises(article: Article): readonly Promised[] {
  const promises = found.get(article) ?? [...textsOf(article).flatMap((text) => promisesIn(text, article)), ...promisedDates(article)]
  found.set(article, promises)
  return promises
}

function textsOf({ summary, body, whyItMatters, terms }: Article): string[] {
  return [summary, ...body.flatMap(textsOfBlock), ...whyItMatters, ...terms.map(({ value }) => value)]
}

function promisesIn(text: string, { date, status }: Article): Promised[] {
  const cue = meaningOf(status) === 'ended' ? PROMISE_NOW : PROMISE
  return markLinks(text)
    .split(SENTENCE_BREAK)
    .filter((sentence) => !sentence.includes(LINKED) && !/^If\b/.test(sentence))
    .flatMap((sentence) =>
      findNamedSpans(sentence, date).flatMap((span) => {
        const promise = toPromise(sentence, span, date, cue)
        return promise ? [promise] : []
      }),
    )
}

/** What a day of a deal is of that is over: "closed", "approval given". */
const HAPPENED = /\b(?:\p{L}+ed|begun|given|lost|made|paid|sold|taken|withdrawn|won)\b/iu
const AWAITED = /\b(?:expected|planned|scheduled|targeted|due|deadline|to be)\b/i

/**
 * The days of a deal that lie ahead of its news. What has ended promises nothing by them, and "closed" on a day, which somebody
 * has added since, has happened; "secured by the end of 2025" is a promise all the same.
 */
function promisedDates({ dates, date, status }: Article): Promised[] {
  if (meaningOf(status) === 'ended') return []
  return dates.flatMap(({ what, when }) => {
    const last = lastDayOf(when, date)
    const isOver = HAPPENED.test(what) && !AWAITED.test(what) && !/^(?:by|until|before|within|through)\b/i.test(when)
    if (last === null || last <= date || isOver) return []
    // The words of a source stand in the marks of the whole.
    const shown = describeWhen(when).replace(/^“|”$/g, '')
    return [{ when: shown, sentence: `${what}: ${shown}`, index: what.length + 2, last }]
  })
}

/** `null` where it is no promise: a fact of the past, or a day that is there for another reason. */
function toPromise(sentence: string, span: NamedSpan, written: Day, cue: RegExp): Promised | null {
  const before = sentence.slice(0, span.index)
  const [lead = ''] = AHEAD.exec(before) ?? ON_OR_IN.exec(before) ?? []
  if (lead === '' && NAME.test(span.words)) return null
  const last = /^before\b/i.test(lead) ? dayBefore(span) : span.last
  if (last <= written) return null
  const start = span.index - lead.length
  if (AHEAD.test(lead) && NO_PROMISE.test(sentence.slice(0, start))) return null
  // Of the year of writing most has mostly happened; a month without a year that is far ahead is rather the last one.
  const isClear = /20\d\d$/.test(span.words)
    ? !span.words.endsWith(written.slice(0, 4))
    : /^(?:by|until|till|before)\b/i.test(lead) && last < addDays(written, FAR_DAYS)
  const isAhead = cue === PROMISE && AHEAD.test(lead) && isClear
  if (!isAhead && !hasCueNear(sentence, start, span.index + span.words.length, cue)) return null
  return { when: lead + span.words, sentence, index: start, last }
}

/** In the clause before the words, or in that which they begin. */
function hasCueNear(sentence: string, start: number, end: number, cue: RegExp): boolean {
  const before =
    sentence
      .slice(Math.max(0, start - NEAR), start)
      .split(/[;:–]|, (?:and|but|while|which|who|where|against)\b/)
      .at(-1) ?? ''
  if (cue.test(before)) return true
  return start === 0 && cue.test(sentence.slice(end, end + NEAR).split(/[;:–]/)[0] ?? '')
}

/** A text without its markup and citations. What links to another article retells its promise, which is told there. */
function markLinks(text: string): string {
  return parseInline(text)
    .map((part) => {
      if (part.type === 'citation') return ''
      return part.type === 'link' && part.href.startsWith('/articles/') ? part.text + LINKED : part.text
    })
    .join('')
}
