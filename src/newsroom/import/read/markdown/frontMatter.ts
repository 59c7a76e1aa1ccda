import { parseDocument } from 'yaml'
import { type FieldMap, fieldTree, isMap } from '../fields/fieldTree.ts'

export interface FrontMatter {
  fields: FieldMap
  /** What follows it. */
  text: string
  problems: string[]
}

const YAML = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/
const OTHERS: readonly [form: RegExp, name: string][] = [
  [/^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/, 'TOML'],
  [/^;;;[ \t]*\n([\s\S]*?)\n;;;[ \t]*(?:\n|$)/, 'JSON'],
  [/^\{[ \t]*\n([\s\S]*?)\n\}[ \t]*\n(?=\s*\S)/, 'JSON'],
]

/** Reads the YAML at the beginning of a text of Markdown, all values as they are written; a broken one is told with its line. */
export function readFrontMatter(text: string, name: string): FrontMatter {
  for (const [form, language] of OTHERS) {
    const [whole] = form.exec(text) ?? []
    if (whole === undefined) continue
    const problem = `${name} begins with front matter in ${language}, which is not read; its text is. Wanted is YAML between lines of ---, such as title: "…".`
    return { fields: {}, text: text.slice(whole.length), problems: [problem] }
  }
  const [whole, yaml] = YAML.exec(text) ?? []
  if (whole === undefined || yaml === undefined || !/^[\s#]*[\w"'][^\n]*:(?:\s|$)/m.test(yaml)) return { fields: {}, text, problems: [] }
  const { fields, problem } = parse(yaml)
  return {
    fields,
    text: text.slice(whole.length),
    problems:
      problem === null
        ? []
        : [`${name}, line ${problem.line + 1}: front matter that is no YAML: ${problem.words}. The text below was read without it.`],
  }
}

function parse(yaml: string): { fields: FieldMap; problem: { line: number; words: string } | null } {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: true, logLevel: 'silent' })
  const [error] = document.errors
  if (error !== undefined) {
    const [message = ''] = error.message.split('\n')
    const words = message.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '')
    return { fields: {}, problem: { line: error.linePos?.[0].line ?? 1, words: words.charAt(0).toLowerCase() + words.slice(1) } }
  }
  try {
    const tree = fieldTree(document.toJS())
    return { fields: tree !== null && isMap(tree) ? tree : {}, problem: null }
  } catch (error) {
    // An alias that leads nowhere, or far too many of them.
    return { fields: {}, problem: { line: 1, words: error instanceof Error ? error.message : 'it cannot be read' } }
  }
}
