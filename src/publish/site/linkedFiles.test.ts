import { expect, test } from 'vitest'
import { site } from '../../../tests/fixtures/site.ts'
import { cacheControl } from './headers.ts'
import { linkedFiles } from './linkedFiles.ts'

test('styles and the boot script are files whose names tell one content from another', () => {
  const one = linkedFiles(site())
  const other = linkedFiles(site({ bootScript: 'boot(2)' }))
  expect(one.files.get(one.linked.styles['article']?.slice('/news/'.length) ?? '')).toBe('.article{margin:0}')
  expect(other.linked.styles).toEqual(one.linked.styles)
  expect(other.linked.bootScript).not.toBe(one.linked.bootScript)
  for (const path of one.files.keys()) expect(cacheControl(`/news/${path}`), path).toContain('immutable')
})
