// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { derivePartnership } from '../../content/story/derivePartnership.ts'
import { StillTrue } from './StillTrue.tsx'

const deal = articleFile({ date: '2025-04-10', companies: ['microsoft', 'openai'], checked: '2025-07-03' })

async function saidOf(files: Record<string, ArticleFile>): Promise<string> {
  const partnership = await derivePartnership(memoryArchive(files), 'microsoft', 'openai')
  return (partnership && renderPage(<StillTrue partnership={partnership} />).container.textContent) ?? ''
}

test('it says after which step nothing was found', async () => {
  expect(await saidOf({ deal })).toBe('Last step April 2025; checked 3 Jul 2025, no later news found')
})

test('a lawsuit between the two is a step after their last deal', async () => {
  const roles = { openai: ['opponent' as const] }
  const suit = articleFile({ date: '2025-06-20', companies: ['microsoft', 'openai'], roles })
  expect(await saidOf({ deal, suit })).toBe('Last step June 2025; checked 3 Jul 2025, no later news found')
  expect(await saidOf({ deal, suit: { ...suit, date: '2025-07-20' } })).toBe('')
})
