import { looksLikeTable } from './readTable.ts'

export type Format = 'html' | 'markdown' | 'feed' | 'table' | 'json' | 'text' | 'xml' | 'rtf' | 'mhtml'

const PAGE = /^(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html|<head|<body|<meta)[\s>]/i
/** What a clipboard holds, with the header that Windows gives it. */
const CLIPBOARD = /^Version:\d|^[\s\S]{0,500}<!--StartFragment-->/i
const FRAGMENT = /^<(?:p|div|span|b|h[1-6]|ul|ol|table|article|section|main|blockquote|a|strong|em|i|br|font|center|header)(?:\s[^<>]*)?>/i
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/
const JSON_BEGINS = /^(?:\{\s*(?:"|\}|\n|[\w']+\s*:)|\[\s*(?:\{|\]|"|\d|\[))/
const MARKDOWN = /^#{1,6} \S|^\[\^[^\]\s]+\]:|\]\(https?:\/\/[^\s)]+\)|^\*\*[^*\n]+\*\*\s*$|^> \S/m
const BY_ENDING: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'xml',
  rtf: 'rtf',
}
const BY_TYPE: readonly [type: RegExp, format: Format][] = [
  [/rss|atom|rdf|feed/i, 'feed'],
  [/html/i, 'html'],
  [/csv|tab-separated/i, 'table'],
  [/json/i, 'json'],
  [/markdown/i, 'markdown'],
  [/xml/i, 'xml'],
  [/rtf/i, 'rtf'],
]

/** What a text is: by what it begins with; where that says nothing, by its name and its type, and last by a closer look at it. */
export function detectFormat(text: string, name: string, type: string): Format {
  const start = text.trimStart()
  const said = BY_ENDING[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? BY_TYPE.find(([form]) => form.test(type))?.[1] ?? null
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (/^From: <Saved by|^[\s\S]{0,2000}^Content-Type:\s*multipart\/related/m.test(start) && /^[\w-]+:/.test(start)) return 'mhtml'
  if (/^<\?xml/i.test(start) || /^<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) {
    const head = start.slice(0, 3_000)
    if (FEED.test(head)) return 'feed'
    return /<html[\s>]|<!doctype\s+html/i.test(head) ? 'html' : 'xml'
  }
  if (PAGE.test(start) || CLIPBOARD.test(start)) return 'html'
  if (FRAGMENT.test(start) && said !== 'markdown') return 'html'
  if (JSON_BEGINS.test(start) && said !== 'markdown' && said !== 'table') return isJsonFeed(start) ? 'feed' : 'json'
  if (/^(?:---|\+\+\+|;;;)[ \t]*\r?\n/.test(start) && /^(?:---|\+\+\+|;;;)[ \t]*\r?\n\s*[\w"'#][^\n]*[:=]/.test(start)) return 'markdown'
  // A feed whose beginning is lost, a page without any tag: their names alone say nothing.
  if (said !== null && said !== 'feed' && said !== 'xml' && said !== 'html') return said
  if (said === 'html' && /<\w+[^<>]*>/.test(start)) return 'html'
  if (said === 'feed' || said === 'xml') return start.startsWith('<') ? 'xml' : 'text'
  if (looksLikeTable(text)) return 'table'
  return MARKDOWN.test(text) ? 'markdown' : 'text'
}

function isJsonFeed(text: string): boolean {
  return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/i.test(text.slice(0, 5_000))
}
