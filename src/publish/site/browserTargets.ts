/**
 * What scripts and styles are written for. The syntax of newer browsers is turned into that of these, and nothing newer is
 * called without a stand-in (tests/browsers/builtCode.spec.ts). They are some years older than the oldest browsers that are
 * served, whose versions are in the README: an older one is no reason to take a page away. Decision 0015 says more.
 */
export const BROWSER_TARGETS = ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4']
