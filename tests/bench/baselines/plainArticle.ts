import type { Article, Block } from '../../../src/content/article/article.ts'
import { plainText } from '../../../src/content/article/inlineMarkup.ts'
import { escapeHtml } from '../../../src/content/text/escapeHtml.ts'

const STYLES =
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:18px/1.6 system-ui,sans-serif;color:#222;background:#fff}h1{line-height:1.2}a{color:#0645ad}blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #ccc}footer{margin-top:2rem;font-size:.9rem}'

/** An article as plain HTML, such as a generator of static sites makes of a template of an hour: all of its text, no script. */
export function plainArticle(article: Article, names: ReadonlyMap<string, string>): string {
  const { title, date, companies, summary, body, whyItMatters, sources, terms } = article
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${text(summary)}">
<link rel="icon" href="data:,">
<style>${STYLES}</style>
</head>
<body>
<header><a href="/">Partnership news</a></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
<p><time datetime="${date}">${date}</time> · ${escapeHtml(companies.map((id) => names.get(id) ?? id).join(', '))}</p>
<p>${text(summary)}</p>
${body.map(blockHtml).join('\n')}
${part(
  'Why it matters',
  whyItMatters.map((paragraph) => `<p>${text(paragraph)}</p>`),
)}
${part('Terms', list(terms.map(({ name, value }) => `<b>${escapeHtml(name)}</b>: ${text(value)}`)))}
${part('Sources', list(sources.map((source) => `<a href="${escapeHtml(source.url)}">${escapeHtml(source.title ?? source.publisher)}</a>, ${escapeHtml(source.publisher)}`)))}
</article>
</main>
<footer><a href="/">All news</a></footer>
</body>
</html>
`
}

function blockHtml(block: Block): string {
  if (block.type === 'heading') return `<h2>${text(block.text)}</h2>`
  if (block.type === 'quote') return `<blockquote><p>${text(block.text)}</p><p>${text(block.by)}</p></blockquote>`
  if (block.type === 'list') return list(block.items.map(text)).join('\n')
  if (block.type === 'image') {
    const { path, width, height, alt, caption, credit } = block
    const picture = `<img src="/${path}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`
    return `<figure>${picture}<figcaption>${text(caption ?? '')} ${escapeHtml(credit ?? '')}</figcaption></figure>`
  }
  return `<p>${text(block.text)}</p>`
}

function part(heading: string, content: readonly string[]): string {
  return content.length === 0 ? '' : `<h2>${heading}</h2>\n${content.join('\n')}`
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`]
}

/** Marks of emphasis, links and citations are left out. */
function text(marked: string): string {
  return escapeHtml(plainText(marked))
}
