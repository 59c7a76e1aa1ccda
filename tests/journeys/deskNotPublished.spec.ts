import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

/* The desk is a tool of the development server: nothing of its code, its looks or its routes is in what is published. */

/** What only the desk says: its routes, its header, its events, its storage, and the packages that only it and the newsroom have. */
const OWN_WORDS = [
  '__desk',
  '__previews',
  'X-Desk-Token',
  'desk-facts',
  'desk:draft:',
  'entente:content',
  'The development server does not answer',
  'Two texts of this article',
  // jsonc-parser, papaparse, feedsmith and defuddle, by words of their code that no minifier takes.
  'InvalidCommentToken',
  'UndetectableDelimiter',
  'defuddle',
]

/** The classes that the desk's sheets style. */
function classNames(): string[] {
  const sheets = ['desk.css', 'deskLayout.css', 'form/form.css', 'form/parts.css', 'preview/preview.css']
  const names = sheets.flatMap((sheet) => {
    const css = readFileSync(join('src/desk', sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return [...css.matchAll(/\.((?:desk|article-form)[\w-]*)/g)].map(([, name = '']) => name)
  })
  return [...new Set(names)].toSorted()
}

/** Code, sheets and pages; not the articles' own texts. */
function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:m?js|css|html|map)$/.test(file))
}

for (const { folder } of [SITES.archive, SITES.quantum]) {
  test(`nothing of the desk is in ${folder}`, () => {
    const classes = classNames()
    expect(classes).toContain('desk-bar')
    expect(classes).toContain('article-form')
    const files = builtFiles(folder)
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(10)
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0)
    const isStyled = new RegExp(`[."' ](?:${classes.join('|')})(?![\\w-])`)
    const faults = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const words = OWN_WORDS.filter((word) => text.includes(word))
      // In a page the word stands in a text as well; what is styled stands in code and sheets.
      const [styled = null] = file.endsWith('.html') ? (/class="[^"]*\bdesk[\w-]*/.exec(text) ?? []) : (isStyled.exec(text) ?? [])
      return [...words, ...(styled === null ? [] : [styled])].map((word) => `${file}: ${word}`)
    })
    expect(faults).toEqual([])
    expect(readdirSync(folder)).not.toContain('__desk')
  })
}
