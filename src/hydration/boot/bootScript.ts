import { boot } from './boot.ts'
import { holdsStyles, loadStyles } from './loadStyles.ts'

/*
 * The one inline script of every page, in its head. It must be small, run before the first paint, and be the same on every
 * page, so that a content security policy can name it by its hash. The build bundles and minifies it
 * (publish/pages/compileBootScript.ts).
 */

boot(document.currentScript?.dataset ?? {}, (file) => (holdsStyles(file) ? loadStyles(file) : import(/* @vite-ignore */ file)))
