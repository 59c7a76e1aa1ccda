import { articlePath } from '../../content/address/paths.ts'
import { kindName } from '../../content/article/kinds.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { type LinkPreview, warningsOf } from './linkPreview.ts'
import { PREVIEW_STYLES } from './previewStyles.ts'

/** The site that links lead to, as far as the pages show it. */
export interface PreviewSite {
  name: string
  /** Of the published site. */
  url: string
  /** The address of the check itself, with a slash at its end. */
  check: string
}

/** How many articles the list shows. */
const SHOWN = 100

/** The articles to choose from, newest first, narrowed by words of their headlines. */
export function previewListPage(site: PreviewSite, previews: readonly LinkPreview[], words: string): string {
  const wanted = words.toLowerCase().split(/\s+/)
  const found = previews.filter(({ title }) => wanted.every((word) => title.toLowerCase().includes(word)))
  const rows = found.slice(0, SHOWN).map((preview) => {
    const count = warningsOf(preview).length
    const note = count === 0 ? '' : `<span class="count">${count} ${count === 1 ? 'warning' : 'warnings'}</span>`
    return `<li><time>${formatShortDay(preview.date)}</time><span><a href="${escapeHtml(`${site.check}${preview.slug}/`)}">${escapeHtml(preview.title)}</a> ${note}</span></li>`
  })
  const rest =
    found.length > SHOWN ? `<p>The newest ${SHOWN} of ${formatNumber(found.length)}. Words in the field find the others.</p>` : ''
  return page(
    'How links look',
    `<h1>How links look</h1><p>Choose an article to see its link as other places show it.</p>
<form><label for="q">Words of the headline</label> <input id="q" name="q" type="search" value="${escapeHtml(words)}"> <button>Find</button></form>
${found.length === 0 ? '<p>No headline has these words.</p>' : `<ol class="list">${rows.join('')}</ol>`}${rest}`,
  )
}

/** The link to one article in the usual places, with what may need mending. */
export function previewPage(site: PreviewSite, preview: LinkPreview): string {
  const warnings = warningsOf(preview)
  const notes =
    warnings.length === 0
      ? '<p class="notes">Nothing is cut, and nothing is missing.</p>'
      : `<ul class="notes">${warnings.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`
  return page(
    preview.title,
    `<p><a href="${escapeHtml(site.check)}">All articles</a></p><h1>${escapeHtml(preview.title)}</h1>
${notes}
${place('Large card, in chats and social networks', largeCard(site, preview))}
${place('Small card, where there is little room', smallCard(site, preview))}
${place('Search result', searchResult(site, preview))}
${place('Feed entry', feedEntry(site, preview))}`,
  )
}

function largeCard(site: PreviewSite, { slug, title, description }: LinkPreview): string {
  return `<div class="card large"><img src="${imageAddress(site, slug)}" alt="The preview picture" width="1200" height="630">
<div class="words"><small>${hostOf(site)}</small><b class="clamp two">${escapeHtml(title)}</b><span class="clamp two">${escapeHtml(description)}</span></div></div>`
}

function smallCard(site: PreviewSite, { slug, title, description }: LinkPreview): string {
  return `<div class="card small"><img src="${imageAddress(site, slug)}" alt="The middle of the preview picture">
<div class="words"><b class="clamp two">${escapeHtml(title)}</b><span class="clamp two">${escapeHtml(description)}</span><small>${hostOf(site)}</small></div></div>`
}

function searchResult(site: PreviewSite, { slug, title, description, date }: LinkPreview): string {
  const address = new URL(articlePath(slug).slice(1), site.url)
  const way = [address.host, ...address.pathname.split('/').filter(Boolean)].join(' › ')
  return `<div class="result"><small class="clamp one">${escapeHtml(site.name)}<br>${escapeHtml(way)}</small>
<b class="clamp one">${escapeHtml(`${title} · ${site.name}`)}</b><span class="clamp two">${formatShortDay(date)} — ${escapeHtml(description)}</span></div>`
}

function feedEntry(site: PreviewSite, { title, why, summary, date, kind, names }: LinkPreview): string {
  return `<div class="entry"><small>${escapeHtml(site.name)} · ${formatShortDay(date)} · ${escapeHtml(`${kindName(kind)}, ${formatList(names)}`)}</small>
<b>${escapeHtml(title)}</b>${why === '' ? '' : `<p>${escapeHtml(why)}</p>`}<p>${escapeHtml(summary)}</p></div>`
}

function place(name: string, html: string): string {
  return `<section><h2>${name}</h2>${html}</section>`
}

function imageAddress({ check }: PreviewSite, slug: string): string {
  return escapeHtml(`${check}${slug}.png`)
}

function hostOf({ url }: PreviewSite): string {
  return escapeHtml(new URL(url).host)
}

function page(title: string, html: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${PREVIEW_STYLES}</style></head><body><main>${html}</main></body></html>\n`
}
