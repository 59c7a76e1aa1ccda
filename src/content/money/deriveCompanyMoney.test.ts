import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { deriveCompanyMoney } from './deriveCompanyMoney.ts'

const amount = (value: number, differences: object = {}) => ({
  value,
  currency: 'USD',
  what: 'shares',
  from: 'microsoft',
  to: 'openai',
  ...differences,
})
const archive = memoryArchive({
  a: articleFile({ date: '2024-01-01', amounts: [amount(10e9, { qualifier: 'up to' }), amount(1e9, { currency: 'EUR' })] }),
  b: articleFile({ date: '2024-02-01', amounts: [amount(10e9, { sameAs: 'a' }), amount(2e9), amount(5e9, { status: 'completed' })] }),
  c: articleFile({ date: '2024-03-01', companies: ['openai', 'oracle'], amounts: [amount(300e9, { from: 'openai', to: 'oracle' })] }),
  d: articleFile({ date: '2024-04-01', amounts: [amount(7e9, { from: undefined })] }),
})

test('what a company is paid and pays stands by currency and status, each money once, the most certain first', async () => {
  expect(await deriveCompanyMoney(archive, 'openai')).toEqual({
    paid: [
      { text: '$5 billion', note: 'completed' },
      { text: '€1 billion', note: 'announced' },
      { text: 'up to $19 billion', note: 'announced in 3 sums' },
    ],
    pays: [{ text: '$300 billion', note: 'announced' }],
  })
  const { paid, pays } = await deriveCompanyMoney(archive, 'microsoft')
  expect(paid).toEqual([])
  expect(pays.at(-1)).toEqual({ text: 'up to $12 billion', note: 'announced in 2 sums' })
})

test('who neither pays nor is paid has no sums', async () => {
  expect(await deriveCompanyMoney(archive, 'nobody')).toEqual({ paid: [], pays: [] })
})

test('a sum of every year is told for itself, once', async () => {
  const yearly = amount(3e9, { period: 'year', qualifier: 'about' })
  const twice = memoryArchive({
    a: articleFile({ date: '2024-01-01', amounts: [yearly, amount(1e9)] }),
    b: articleFile({ date: '2024-02-01', status: 'reported', amounts: [{ ...yearly, sameAs: 'a' }] }),
  })
  expect((await deriveCompanyMoney(twice, 'openai')).paid).toEqual([
    { text: '$1 billion', note: 'announced' },
    { text: 'about $3 billion a year', note: 'announced' },
  ])
})
