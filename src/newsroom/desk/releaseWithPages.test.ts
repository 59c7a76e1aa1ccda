import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import type { Development } from '../../publish/server/serveDevelopment.ts'
import { releaseWithPages } from './releaseWithPages.ts'

/** A server whose pages come and go as the test says. */
function development(held: Record<string, string>) {
  const events = new EventEmitter()
  const hold = vi.fn((slug: string) => void delete held[slug])
  const read = vi.fn()
  const content = { heldText: (slug: string) => held[slug] ?? null }
  releaseWithPages({ server: { ws: events }, content, hold, read } as unknown as Development, 0)
  const open = (...slugs: unknown[]) => {
    const page = { socket: new EventEmitter() }
    for (const slug of slugs) events.emit('entente:hold', { slug }, page)
    return () => page.socket.emit('close')
  }
  return { hold, read, open }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 10))

test('the texts of a page that is gone are let go, and the site is read again', async () => {
  const { hold, read, open } = development({ a: 'text', b: 'text' })
  const close = open('a', 'b', '../../x', 7)
  close()
  await soon()
  expect(hold.mock.calls).toEqual([
    ['a', null],
    ['b', null],
  ])
  expect(read).toHaveBeenCalledTimes(1)
})

test('what another page has stays, and so does all of a page that comes back at once', async () => {
  const { hold, read, open } = development({ a: 'text', b: 'text' })
  const close = open('a', 'b')
  open('a')
  close()
  open('b')
  await soon()
  expect(hold).not.toHaveBeenCalled()
  expect(read).not.toHaveBeenCalled()
})
