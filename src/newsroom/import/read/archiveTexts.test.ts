import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../../../content/text/escapeHtml.ts'
import type { StoryBlock } from '../story.ts'
import { readStories } from './readStories.ts'
import { lineOf, unmarked } from './text/blockWords.ts'

/*
 * Texts of the archive in other formats are read as they were: no paragraph is lost, and nothing that stands round it is taken for one.
 */

interface Sample {
  title: string
  summary: string
  body: StoryBlock[]
}

/** Every so many an article is tried. */
const EVERY = 7
const FOLDER = 'public/articles'
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .filter((_, i) => i % EVERY === 0)
  .map((name) => ({ name, article: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Sample }))

const plain = (block: StoryBlock) => unmarked(lineOf(block))

function inHtml(block: StoryBlock): string {
  const html = (text: string) =>
    escapeHtml(text.replace(/\[\^\d+\]/g, ''))
      .replace(/\[([^\]]+)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
      .replace(/\*([^*]+)\*/g, '<em>$1</em>')
  if (typeof block === 'string') return `<p>${html(block)}</p>`
  if ('heading' in block) return `<h2>${html(block.heading)}</h2>`
  if ('quote' in block) return `<blockquote><p>${html(block.quote)}</p></blockquote>`
  return `<ul>${block.list.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`
}

const LINKS = '<ul><li><a href="/">Home</a></li><li><a href="/markets">Markets</a></li></ul>'

const PAGES: Readonly<Record<string, (title: string, text: string) => string>> = {
  'a page with an article': (title, text) =>
    `<!doctype html><html><head><title>${title} | Northwind</title><meta property="og:site_name" content="Northwind"></head><body><nav>${LINKS}</nav><main><article><h1>${title}</h1><p class="meta">By Jane Doe</p>${text}</article><aside><h3>Related</h3>${LINKS}</aside></main><footer><p>Copyright</p></footer></body></html>`,
  'a page of nothing but divs': (title, text) =>
    `<html><head><title>${title}</title></head><body><div id="top"><a href="/">Home</a><a href="/markets">Markets</a></div><div class="content"><div class="col"><h1>${title}</h1>${text}</div><div class="sidebar"><p>Subscribe to our newsletter</p></div></div><div class="bottom">© 2025</div></body></html>`,
}

function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

describe.each(samples)('$name', ({ name, article: { title, summary, body } }) => {
  const told = body.filter((block) => typeof block === 'string' || !('image' in block)).map(plain)

  test.each(Object.entries(PAGES))('as %s', async (_, make) => {
    const content = make(escapeHtml(title), body.map(inHtml).join('\n'))
    const { stories } = await readStories({ name: 'page.html', type: '', content })
    expect(stories.map((story) => [story.title, story.blocks.map(plain)])).toEqual([[title, told]])
  })

  test('as copied from a page', async () => {
    const { stories } = await readStories({ name: 'pasted text', type: 'text/html', content: body.map(inHtml).join('\n') })
    expect(stories[0]?.blocks.map(plain)).toEqual(told)
  })

  test.each([72, 95, 10_000])('as plain text of %i columns', async (width) => {
    const blocks = body.map((block) =>
      typeof block === 'object' && 'list' in block
        ? block.list.map((item) => wrap(`- ${unmarked(item)}`, width)).join('\n')
        : wrap(plain(block), width),
    )
    const { stories } = await readStories({ name: 'a.txt', type: '', content: [wrap(title, width), ...blocks].join('\n\n') })
    expect([stories[0]?.title, stories[0]?.blocks.map(lineOf)]).toEqual([title, told])
  })

  test('as it is', async () => {
    const { stories, problems } = await readStories({ name, type: '', content: readFileSync(join(FOLDER, name)) })
    expect(problems).toEqual([])
    expect(stories.map((story) => [story.title, story.stated.summary, story.blocks.map(plain)])).toEqual([[title, summary, told]])
  })
})
