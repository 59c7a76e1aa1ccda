/** The first of ten ports; `ENTENTE_TEST_PORT` sets another, so that two checkouts can be tested at a time. */
export const FIRST_PORT = Number(process.env['ENTENTE_TEST_PORT'] ?? 4310)

/** The day on which sites are built: the last one of made-up articles (fixtures/generateContent.ts), whenever tests are run. */
export const BUILD_DAY = '2026-12-31'

/** The sites that the browser tests look at. Each is built once, then served as `npm start` serves. */
export const SITES = {
  /**
   * The repository's own archive as it was when it held 219 articles to 24 June 2026: journeys count on what is in it, and
   * editors may add to `public` without mending a journey.
   */
  archive: {
    folder: 'tests/.built/archive',
    content: 'tests/fixtures/archive',
    base: '/',
    port: FIRST_PORT,
    address: `http://localhost:${FIRST_PORT}/`,
  },
  /** What is published: the archive as it is now (journeys/published.spec.ts). */
  published: {
    folder: 'tests/.built/published',
    content: 'public',
    base: '/',
    port: FIRST_PORT + 9,
    address: `http://localhost:${FIRST_PORT + 9}/`,
  },
  /** 2,400 made-up articles under a sub-folder, so that lists are long and no address is at the root. */
  synthetic: {
    folder: 'tests/.built/synthetic',
    content: 'tests/.built/content',
    base: '/news/',
    port: FIRST_PORT + 1,
    address: `http://localhost:${FIRST_PORT + 1}/news/`,
  },
  /** A small site, and the same site after two more articles were published: what an open tab meets after a deploy. */
  before: {
    folder: 'tests/.built/before',
    content: 'tests/.built/content-before',
    base: '/',
    port: FIRST_PORT + 2,
    address: `http://localhost:${FIRST_PORT + 2}/`,
  },
  after: {
    folder: 'tests/.built/after',
    content: 'tests/.built/content-after',
    base: '/',
    port: FIRST_PORT + 3,
    address: `http://localhost:${FIRST_PORT + 3}/`,
  },
  /** Articles whose names and words are longer than a line, and one with pictures. */
  longWords: {
    folder: 'tests/.built/long-words',
    content: 'tests/.built/content-long-words',
    base: '/',
    port: FIRST_PORT + 4,
    address: `http://localhost:${FIRST_PORT + 4}/`,
  },
  /** A publisher's own site, of another topic and in another language: German deals in quantum computing, under a sub-folder. */
  quantum: {
    folder: 'tests/.built/quantum',
    content: 'tests/fixtures/quantumSite',
    base: '/quanten/',
    language: 'de',
    port: FIRST_PORT + 5,
    address: `http://localhost:${FIRST_PORT + 5}/quanten/`,
  },
} as const
