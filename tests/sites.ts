/** The sites that the browser tests look at. Each is built once, then served as `npm start` serves. */
export const SITES = {
  /** The repository's own archive. */
  archive: { folder: 'tests/.built/archive', content: 'public', base: '/', port: 4310, address: 'http://localhost:4310/' },
  /** 2,400 made-up articles under a sub-folder, so that lists are long and no address is at the root. */
  synthetic: {
    folder: 'tests/.built/synthetic',
    content: 'tests/.built/content',
    base: '/news/',
    port: 4311,
    address: 'http://localhost:4311/news/',
  },
  /** A small site, and the same site after two more articles were published: what an open tab meets after a deploy. */
  before: {
    folder: 'tests/.built/before',
    content: 'tests/.built/content-before',
    base: '/',
    port: 4312,
    address: 'http://localhost:4312/',
  },
  after: { folder: 'tests/.built/after', content: 'tests/.built/content-after', base: '/', port: 4313, address: 'http://localhost:4313/' },
} as const
