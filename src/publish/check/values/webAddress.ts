import { parseAddress } from './parseAddress.ts'

/** What is wanted in place of an address, and the address that was probably meant. */
interface AddressFault {
  wanted: string
  example: string
}

const WHOLE = 'a whole link that begins with https:// or http://'
const EXAMPLE = 'https://example.com/'
const HOST_LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/** Ports that browsers refuse to open (the Fetch standard's "bad ports"). */
const BAD_PORTS: ReadonlySet<number> = new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 ' +
    '179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 ' +
    '5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  )
    .split(' ')
    .map(Number),
)

/**
 * Why nobody can open a web address; `null` where somebody may. Stricter than `URL`, which mends what it reads: browsers get the
 * address as it stands, and readers what it leads to.
 */
export function checkWebAddress(address: string): AddressFault | null {
  const written = address.trim()
  const mended = mendAddress(written)
  const fault = (wanted: string, example = mended) => ({ wanted, example })
  if (/\s/.test(written)) {
    const isTwo = /\shttps?:/i.test(written)
    return isTwo ? fault('one address; others are links of their own', EXAMPLE) : fault('an address without blanks; in it, a blank is %20')
  }
  if (!/^https?:/i.test(written)) return fault(WHOLE)
  if (/^https?:\/*https?[:/]/i.test(written)) return fault('https:// or http:// once')
  if (!/^https?:\/\/[^/\\?#]/i.test(written) || written.includes('\\')) return fault(`${WHOLE}, with two slashes`)
  if (/(?:…|\/\.{3})$/.test(written)) return fault('the whole address; this one was cut off where it was copied', EXAMPLE)
  const [, port] = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(written) ?? []
  if (port !== undefined && (Number(port) > 65_535 || BAD_PORTS.has(Number(port))))
    return fault(`an address with a port that browsers open, or with none; not ${port}`, written.replace(`:${port}`, ''))
  const url = parseAddress(written)
  if (!url) return fault(WHOLE, EXAMPLE)
  const { hostname, username, password } = url
  if (username !== '' || password !== '') {
    const example = written.replace(/\/\/[^/?#]*@/, '//')
    return fault('an address without user name and password, since everybody reads it', example)
  }
  if (!isHost(hostname)) return fault('an address with the name of a host, such as openai.com', EXAMPLE)
  return null
}

/** Why an address that can be opened may not be what readers need; `null` where nothing speaks against it. */
export function doubtWebAddress(address: string): string | null {
  const hostname = parseAddress(address)?.hostname
  if (hostname === undefined) return null
  if (/^(?:.+\.)?example\.(?:com|net|org|edu)$/.test(hostname)) return 'which is there for examples'
  const isOwn =
    /^(?:(?:.+\.)?(?:localhost|local|internal|lan)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\])$/.test(
      hostname,
    )
  return isOwn || !/[.:]/.test(hostname) ? 'which only the network that it is in can reach' : null
}

function isHost(name: string): boolean {
  if (name.startsWith('[')) return true
  const labels = name.replace(/\.$/, '').split('.')
  return name.length <= 253 && labels.every((label) => HOST_LABEL.test(label))
}

/** The address as it is probably meant. */
function mendAddress(written: string): string {
  const blanks = written.replace(/\s/g, '%20').replaceAll('\\', '/')
  const once = blanks.replace(/^https?:\/*(?=https?[:/])/i, '')
  const slashes = once.replace(/^(https?):?\/*(?!:)/i, '$1://')
  const whole = /^(?:www\.|[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(slashes) ? `https://${slashes}` : slashes
  return /^https?:\/\/[^/?#]+\.[^/?#]/i.test(whole) && parseAddress(whole) ? whole : EXAMPLE
}
