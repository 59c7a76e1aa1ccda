import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { provideIndexedDb } from '../../../tests/fixtures/fakeIndexedDb.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { follow, follows } from '../../reader/follows.ts'
import { changeReader, eraseReader, knownRecords } from '../../reader/reader.ts'
import { noteSeen } from './noteSeen.ts'

provideIndexedDb()

const services = { ask: askArchive(memoryArchive({ a: articleFile() })), client: new QueryClient() }
const seen = () => follows(knownRecords())[0]?.seen

afterEach(() => eraseReader())

test('what is followed counts as seen at its own address, however that is written', async () => {
  await changeReader([follow(knownRecords(), '/companies/openai/', 'OpenAI', [], 1)])
  expect(seen()).toBeNull()
  await noteSeen(services, '/companies/microsoft/')
  expect(seen()).toBeNull()
  await noteSeen(services, '/companies/openai/?utm_source=letter')
  expect(seen()).toMatchObject({ slugs: ['a'], total: 1 })
})

test('a narrower list than the one followed is not that one', async () => {
  await changeReader([follow(knownRecords(), '/companies/openai/', 'OpenAI', [], 1)])
  await noteSeen(services, '/companies/openai/?kind=chips')
  expect(seen()).toBeNull()
})

test('a company that is gone leaves what was seen of it', async () => {
  await changeReader([follow(knownRecords(), '/companies/nobody/', 'Nobody', [], 1)])
  await noteSeen(services, '/companies/nobody/')
  expect(seen()).toBeNull()
})
