import { expect, test } from 'vitest'
import { requestAddress } from './requestAddress.ts'

test.each([
  ['/%E0%A4%A', 'can not be decoded'],
  ['/%c0%ae', 'is no UTF-8'],
  ['/%', 'ends in the middle'],
  ['/%00', 'holds a zero'],
  ['/a\\b', 'holds a backslash'],
  ['/%5c%5cx.org/', 'holds backslashes'],
  ['//', 'is another host'],
  ['//x.org/', 'is another host'],
  ['/%2Fx.org/', 'is another host'],
  ['/../etc/passwd', 'leads out'],
  ['/..%2f..%2fetc/passwd', 'leads out'],
  ['/a/%2e%2e', 'leads out'],
  ['*', 'is no path'],
  ['http://x.org/', 'is no path'],
])('%s is no address, since it %s', (url) => {
  expect(requestAddress(url)).toBeNull()
})

test.each([
  ['/', '/', ''],
  ['/articles/a/?x=%E0%A4%A', '/articles/a/', '?x=%E0%A4%A'],
  ['/?q=..//\\', '/', '?q=..//\\'],
  ['/.well-known/x', '/.well-known/x', ''],
  ['/a..b/c...', '/a..b/c...', ''],
  ['/caf%C3%A9/', '/caf%C3%A9/', ''],
])('%s is one', (url, pathname, search) => {
  expect(requestAddress(url)).toMatchObject({ pathname, search })
})
