import { type PublishedSite, pathWithin, readBytes, readText } from './publishedSite.ts'
import type { PublishedPage } from './readPage.ts'
import { readPngSize } from './readPngSize.ts'

/** The pages that other sites are told how to show; no other page, and no further part of a list, announces such a file. */
const TELLING = /^(?:$|(?:articles|timeline|companies|partnerships)\/(?!.*\/page\/\d+\/$).)/

/**
 * What is wrong with what a page tells other sites of how to show it (https://oembed.com): whether it announces one file, beside
 * itself, which is JSON with the members that the type "rich" must have, a picture that is there and no script.
 */
export function findOembedFaults(site: PublishedSite, page: PublishedPage): string[] {
  const { path, canonical, isRedirect, oembeds } = page
  const isTelling = TELLING.test(path) && !isRedirect && canonical === site.address + path
  if (oembeds.length !== (isTelling ? 1 : 0)) return [`/${path}: announces ${oembeds.length} oEmbed files`]
  const [address] = oembeds
  if (address === undefined) return []
  const file = pathWithin(site, address, path) ?? ''
  if (file !== `${path}oembed.json` || !site.files.has(file)) return [`/${path}: its oEmbed file ${address} is missing`]
  const told = parse(readText(site.folder, file))
  const faults: string[] = []
  const wants = (isMet: boolean, fault: string) => {
    if (!isMet) faults.push(`/${file}: ${fault}`)
  }
  wants(told['version'] === '1.0' && told['type'] === 'rich', `version ${told['version']}, type ${told['type']}`)
  for (const name of ['title', 'provider_name', 'html']) wants(typeof told[name] === 'string' && told[name] !== '', `no ${name}`)
  for (const name of ['width', 'height']) wants(Number.isInteger(told[name]) && Number(told[name]) > 0, `no ${name}`)
  wants(told['title'] === page.meta.get('og:title'), 'its title is not og:title')
  wants(told['provider_url'] === site.address, `its provider is ${told['provider_url']}`)
  wants(told['thumbnail_url'] === page.meta.get('og:image'), 'its picture is not og:image')
  const picture = pathWithin(site, String(told['thumbnail_url']), path) ?? ''
  if (site.files.has(picture)) {
    const { width, height } = readPngSize(readBytes(site.folder, picture))
    wants(told['thumbnail_width'] === width && told['thumbnail_height'] === height, `its picture is ${width} × ${height}`)
  } else wants(false, `its picture ${told['thumbnail_url']} is missing`)
  const html = String(told['html'])
  wants(!/<script|\son\w+=|javascript:/i.test(html), 'a script')
  const shown = /^<iframe src="([^"]+)"/.exec(html)?.[1]
  if (path.startsWith('articles/')) wants(html.includes(`<a href="${canonical}">`), 'no way to the page')
  else wants(pathWithin(site, shown ?? 'about:blank', path) === 'embed/', `it shows ${shown}`)
  return faults
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(text)
    return typeof told === 'object' && told !== null ? (told as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
