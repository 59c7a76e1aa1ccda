import { expect, test } from 'vitest'
import { hostName } from './hostName.ts'

test.each([
  ['https://www.helion.example/news/1', 'helion.example'],
  ['http://blog.helion.example:8080/', 'blog.helion.example'],
  ['helion.example', null],
  ['', null],
])('%s is of %s', (url, name) => {
  expect(hostName(url)).toBe(name)
})
