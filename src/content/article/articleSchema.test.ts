import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { articleSchema } from './articleSchema.ts'

test('the builder of tests makes an article that the format accepts', () => {
  expect(articleSchema().parse(articleFile())).toEqual(articleFile())
})
