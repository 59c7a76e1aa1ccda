import { test as base } from '@playwright/test'

/**
 * Playwright's test, whose pages give up their routes when it is over. A route that is still being answered then fails in no
 * test: it stops the worker, and the next test in line is not run.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await use(context)
    for (const routed of [...context.pages(), context]) await routed.unrouteAll({ behavior: 'ignoreErrors' })
  },
})
