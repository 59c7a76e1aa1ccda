import { type ParseError, parseTree } from 'jsonc-parser'
import { explainSyntax } from '../../../publish/check/json/explainSyntax.ts'
import type { ReadStories, Story } from '../story.ts'
import { fieldOf } from './fields/fieldNames.ts'
import { fieldStory } from './fields/fieldStory.ts'
import { type FieldMap, fieldTree, isMap } from './fields/fieldTree.ts'
import { orderDays } from './fields/orderDays.ts'
import { readDeal } from './fields/readDeal.ts'
import { nameSome } from './nameSome.ts'
import { hashOf } from './text/createStory.ts'

const FORMAT = 'JSON'
const WANTED = 'a list of objects such as [{ "title": "…", "date": "2025-09-12", "companies": ["…"] }], or one such object'

/** Reads JSON: a list of objects, an object that holds such a list, one object, or an object a line; one story each. */
export function readJson(text: string, name: string): ReadStories {
  const value = parse(text)
  if (value === undefined) return { format: FORMAT, stories: [], problems: [describeFault(text, name)] }
  const items = listOf(value)
  if (items === null) return { format: FORMAT, stories: [], problems: [`${name} holds ${describe(value)}. Wanted is ${WANTED}.`] }
  const isList = Array.isArray(value) || items.length > 1
  const unknown: number[] = []
  const stories = items.flatMap((item, i): Story[] => {
    const ours = readDeal(item)
    const tree = fieldTree(ours?.rest ?? item)
    const story =
      tree !== null && isMap(tree)
        ? fieldStory(tree, {
            origin: isList ? `${name}, item ${i + 1}` : name,
            where: (field) => `field ${field}`,
            isOwnAddress: true,
            id: isOneOfMany(items, tree) ? hashOf([JSON.stringify(item)]) : null,
          })
        : null
    if (story === null) unknown.push(i + 1)
    if (story === null) return []
    return [ours ? { ...story, stated: { ...story.stated, deal: ours.deal } } : story]
  })
  const problems =
    unknown.length > 0
      ? [
          `${name}${isList ? `, ${unknown.length === 1 ? 'item' : 'items'} ${nameSome(unknown)}` : ''}: nothing under a name that is known. Wanted is ${WANTED}.`,
        ]
      : []
  const ordered = orderDays(stories, name)
  return { format: FORMAT, stories: ordered.stories, problems: [...problems, ...ordered.problems] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return parseLines(text)
  }
}

/** JSON Lines: an object on each line. */
function parseLines(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined
  try {
    return lines.map((line) => JSON.parse(line) as unknown)
  } catch {
    return undefined
  }
}

/** The objects of which each is a story; `null` where there are none. */
function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value.some(isObject) ? value : null
  if (!isObject(value)) return null
  const names = Object.keys(value)
  const isStory = ['title', 'companies', 'body', 'headline'].filter((name) => name in value).length >= 2
  const lists = Object.values(value).filter(
    (inner): inner is unknown[] => Array.isArray(inner) && inner.length > 0 && inner.every(isObject),
  )
  if (!isStory && lists.length === 1) return lists[0] ?? null
  const isKeyed = names.length > 1 && names.every((name) => fieldOf(name) === null) && Object.values(value).every(isObject)
  return isKeyed ? Object.values(value) : [value]
}

/** Whether items are told apart by all that they say: those without a text of their own, and those that share an address. */
function isOneOfMany(items: readonly unknown[], { url, link }: FieldMap): boolean {
  const address = url ?? link
  return (
    items.length > 1 &&
    (address === undefined || items.filter((item) => isObject(item) && (item['url'] ?? item['link']) === address).length > 1)
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list without objects'
  return value === null ? 'null' : `a ${typeof value}`
}

function describeFault(text: string, name: string): string {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true })
  const [first] = errors
  if (first === undefined) return `${name} is no JSON that can be read. Wanted is ${WANTED}.`
  const { offset, found, wanted } = explainSyntax(text, first)
  return `${name}, line ${text.slice(0, offset).split('\n').length}: found ${found}; wanted ${wanted}.`
}
