import { expect, test } from 'vitest'
import { exportFileName } from './exportFileName.ts'

test.each([
  ['Entente', 'OpenAI, 2025', 'csv', 'entente-openai-2025.csv'],
  [
    'Entente',
    'OpenAI and Estée Lauder, joint venture, since 3 Jan 2025',
    'json',
    'entente-openai-and-estee-lauder-joint-venture-since-3-jan-2025.json',
  ],
  ['The Wire / AI', '東京', 'csv', 'the-wire-ai-東京.csv'],
  ['…', '', 'csv', 'list.csv'],
] as const)('the file of %s, %s, as %s is %s', (site, name, ending, file) => {
  expect(exportFileName(site, name, ending)).toBe(file)
})
