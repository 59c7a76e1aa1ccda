import { parseCards } from '../../content/article/card.ts'
import { asList, asNumber, asRecord, asText, asTextOrNull, DataFault } from '../../content/text/decode.ts'
import type { ArticleVersion, CheckedText, CompanyAnswer, OpenedArticle, SaveAnswer, Suggestions } from '../deskAnswers.ts'
import { decodeNewCompany } from './decodeImport.ts'
import { decodeCompany, decodeFault } from './decodeOverview.ts'

/** Reads the answer to `GET articles/<slug>`. @throws DataFault */
export function decodeOpened(value: unknown): OpenedArticle {
  const opened = asRecord(value, 'article')
  return {
    slug: asText(opened['slug'], 'slug'),
    text: asTextOrNull(opened['text'], 'text'),
    hash: asTextOrNull(opened['hash'], 'hash'),
    versions: asList(opened['versions'], 'versions', decodeVersion),
  }
}

function decodeVersion(value: unknown, where: string): ArticleVersion {
  const version = asRecord(value, where)
  return { id: asText(version['id'], where), saved: asText(version['saved'], where), title: asText(version['title'], where) }
}

/** Reads the answer to `GET articles/<slug>/versions/<id>`. @throws DataFault */
export function decodeVersionText(value: unknown): string {
  return asText(asRecord(value, 'version')['text'], 'text')
}

/** Reads the answer to `POST save`, `rename` and `remove`. @throws DataFault */
export function decodeSave(value: unknown): SaveAnswer {
  const answer = asRecord(value, 'save')
  const hash = asTextOrNull(answer['hash'], 'hash')
  switch (answer['kind']) {
    case 'saved':
      return { kind: 'saved', slug: asText(answer['slug'], 'slug'), hash, versions: asList(answer['versions'], 'versions', decodeVersion) }
    case 'conflict':
      return { kind: 'conflict', text: asTextOrNull(answer['text'], 'text'), hash }
    case 'refused':
      return { kind: 'refused', faults: asList(answer['faults'], 'faults', decodeFault) }
    default:
      throw new DataFault('save', 'saved, conflict or refused')
  }
}

/** Reads the answer to `POST companies`. @throws DataFault */
export function decodeCompanyAnswer(value: unknown): CompanyAnswer {
  const answer = asRecord(value, 'company')
  if (answer['kind'] === 'added') return { kind: 'added', company: decodeCompany(answer['company'], 'company') }
  return { kind: 'refused', faults: asList(answer['faults'], 'faults', decodeFault) }
}

/** Reads the answer to `POST check`. @throws DataFault */
export function decodeChecked(value: unknown): CheckedText {
  const checked = asRecord(value, 'check')
  const page = asRecord(checked['page'], 'page')
  const [card = null] = checked['card'] === null ? [] : parseCards([checked['card']], 'card')
  const link = checked['link'] === null ? null : asRecord(checked['link'], 'link')
  const feed = checked['feed'] === null ? null : asRecord(checked['feed'], 'feed')
  return {
    faults: asList(checked['faults'], 'faults', decodeFault),
    warnings: asList(checked['warnings'], 'warnings', asText),
    page:
      page['isShown'] === true
        ? { isShown: true, standIns: asList(page['standIns'], 'standIns', asText) }
        : { isShown: false, because: asText(page['because'], 'because') },
    card,
    link: link && {
      title: asText(link['title'], 'link.title'),
      description: asText(link['description'], 'link.description'),
      url: asText(link['url'], 'link.url'),
      warnings: asList(link['warnings'], 'link.warnings', asText),
    },
    feed: feed && { title: asText(feed['title'], 'feed.title'), html: asText(feed['html'], 'feed.html') },
    suggestions: decodeSuggestions(checked['suggestions']),
  }
}

function decodeSuggestions(value: unknown): Suggestions {
  const suggestions = asRecord(value, 'suggestions')
  return {
    companies: asList(suggestions['companies'], 'companies', (entry, at) => {
      const company = asRecord(entry, at)
      return { id: asText(company['id'], at), name: asText(company['name'], at), words: asText(company['words'], at) }
    }),
    newCompanies: asList(suggestions['newCompanies'], 'newCompanies', decodeNewCompany),
    amounts: asList(suggestions['amounts'], 'amounts', (entry, at) => {
      const amount = asRecord(entry, at)
      return {
        value: asNumber(amount['value'], at),
        currency: asText(amount['currency'], at),
        qualifier: asTextOrNull(amount['qualifier'], at),
        period: asTextOrNull(amount['period'], at),
        rate: asTextOrNull(amount['rate'], at),
        words: asText(amount['words'], at),
      }
    }),
    sizes: asList(suggestions['sizes'], 'sizes', (entry, at) => {
      const named = asRecord(entry, at)
      return {
        text: asText(named['text'], at),
        unit: asText(named['unit'], at),
        words: asText(named['words'], at),
        size: named['size'] === null ? null : decodeSize(asRecord(named['size'], at), at),
      }
    }),
    follows: asList(suggestions['follows'], 'follows', (entry, at) => {
      const article = asRecord(entry, at)
      return { slug: asText(article['slug'], at), title: asText(article['title'], at), date: asText(article['date'], at) }
    }),
  }
}

function decodeSize(size: Readonly<Record<string, unknown>>, where: string): NonNullable<Suggestions['sizes'][number]['size']> {
  return { value: asNumber(size['value'], where), unit: asText(size['unit'], where), qualifier: asTextOrNull(size['qualifier'], where) }
}
