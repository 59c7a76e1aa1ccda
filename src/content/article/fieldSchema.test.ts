import { expect, test } from 'vitest'
import { daySchema, idSchema, linkSchema } from './fieldSchema.ts'

test.each(['https://openai.com/', 'http://openai.com', 'https://x.org/a?b=c#d'])('%s is a link', (link) => {
  expect(linkSchema.safeParse(link).success).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://x.org/',
  'mailto:a@x.org',
  '//x.org/',
  '/articles/x/',
  'openai.com',
  'https://',
  '',
])('%s is no link', (link) => {
  expect(linkSchema.safeParse(link).success).toBe(false)
})

test.each(['2025-02-29', '2025-9-12', '12 September 2025', '2025-09-12T00:00:00Z', ''])('%s is no day', (day) => {
  expect(daySchema.safeParse(day).success).toBe(false)
})

test.each(['openai', '3m', 'x-ai', 'a-1-b'])('%s is an id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(true)
})

test.each(['OpenAI', 'open ai', '-a', 'a-', 'a--b', 'a_b', 'é', ''])('"%s" is no id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(false)
})
