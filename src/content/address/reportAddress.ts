import { encodeText } from '../text/encodeText.ts'

/** What a reader tells the publisher: that something is wrong, or that something has happened. */
export type ReportKind = 'mistake' | 'news'

/** What of a report is known before its reader has written a word. */
export interface Report {
  kind: ReportKind
  /** The site's name. */
  site: string
  /** The page's title, without the site's name. */
  title: string
  /** The page's whole address. */
  address: string
  /** What of the page it is about; empty where it is about no part of it. */
  passage?: string
  /** The address of the source that is in question; empty where none is. */
  source?: string
}

/** What browsers, mail programs and servers take of an address without a fault. */
const MOST_OF_ADDRESS = 2_000
/** How much of a passage is quoted, in characters: the first of these with which the address is short enough. */
const PASSAGE_LENGTHS = [500, 300, 150, 60, 0]
const SHORT_TITLE = 60

/** How a way to reach a publisher is filled in: the names of its parameters, and how a line ends. */
interface Form {
  title: string
  body: string
  lineEnd: string
}

/** RFC 6068: the parameters of `mailto:`, in whose texts lines end with CRLF. */
const MAIL: Form = { title: 'subject', body: 'body', lineEnd: '\r\n' }

/** The forms for new issues by the ends of their paths: GitLab's, then that of GitHub, Gitea and Forgejo. */
const ISSUE_FORMS: readonly [end: string, form: Form][] = [
  ['/-/issues/new', { title: 'issue[title]', body: 'issue[description]', lineEnd: '\n' }],
  ['/issues/new', { title: 'title', body: 'body', lineEnd: '\n' }],
]

/**
 * The address under which a publisher is reached, with a report begun in it: a mail, or a form for a new issue. Any other address
 * is as it was. What a publisher has filled in stays.
 *
 * Where it would get too long, the quotation is shortened first, then the title, then the page's address, by what it shows of it.
 */
export function reportAddress(contact: string, report: Report): string {
  const form = formOf(contact)
  if (form === null) return contact
  let address = contact
  for (const version of versionsOf(report)) {
    address = fillIn(contact, form, version)
    if (address.length <= MOST_OF_ADDRESS) break
  }
  return address
}

/** Whether an address can be filled in: a mail, a form of another site, or neither. */
export function reportForm(contact: string): 'mail' | 'form' | null {
  const form = formOf(contact)
  return form && (form === MAIL ? 'mail' : 'form')
}

function formOf(contact: string): Form | null {
  if (contact.startsWith('mailto:')) return MAIL
  // Without URL.canParse, which is newer than some of the browsers that the site is built for.
  const [, path = ''] = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(contact) ?? []
  return ISSUE_FORMS.find(([end]) => path.replace(/\/$/, '').endsWith(end))?.[1] ?? null
}

function* versionsOf(report: Report): Generator<Report> {
  const { passage = '', title, address } = report
  for (const most of PASSAGE_LENGTHS) yield { ...report, passage: shorten(tidy(passage), most) }
  const short = { ...report, passage: '', title: shorten(title, SHORT_TITLE) }
  yield short
  yield { ...short, source: '', address: address.replace(/[?#].*/s, '') }
}

function fillIn(contact: string, { title, body, lineEnd }: Form, report: Report): string {
  const [rest = '', fragment] = contact.split(/#(.*)/s)
  const [, query = ''] = rest.split(/\?(.*)/s)
  const taken = new URLSearchParams(query)
  const added = [
    [title, `${report.site}: ${tidy(report.title)}`],
    [body, linesOf(report).join(lineEnd)],
  ].flatMap(([name = '', value = '']) => (taken.has(name) ? [] : [`${encodeText(name)}=${encodeText(value)}`]))
  const joint = rest.includes('?') ? (/[?&]$/.test(rest) ? '' : '&') : '?'
  return `${rest}${added.length > 0 ? joint : ''}${added.join('&')}${fragment === undefined ? '' : `#${fragment}`}`
}

function linesOf({ kind, address, passage = '', source = '' }: Report): string[] {
  return [
    address,
    '',
    ...(passage === '' ? [] : [`“${passage}”`, '']),
    kind === 'mistake' ? 'What is wrong:' : 'What happened:',
    '',
    `Source:${source === '' ? '' : ` ${source}`}`,
  ]
}

/** The text in one line. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** So many characters at most, and a sign that there were more; none at all where none is wanted. */
function shorten(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  return most === 0 ? '' : `${characters.slice(0, most - 1).join('')}…`
}
