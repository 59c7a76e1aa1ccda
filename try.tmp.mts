import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] })
const c = await b.newContext()
const p = await c.newPage()
p.on('console', m => console.log('console', m.text())); p.on('pageerror', e => console.log('pageerror', e.message))
await p.goto('http://localhost:4701/')
const t0=Date.now()
await p.evaluate(async () => { await navigator.serviceWorker.ready })
for (let i=0;i<100;i++){ if (await p.evaluate(async()=> (await (await caches.open('entente:/:current')).keys()).length>0)) break; await p.waitForTimeout(100)}
console.log('ready after', Date.now()-t0)
console.log(await p.evaluate(async()=>Object.fromEntries(await Promise.all((await caches.keys()).map(async n=>[n,(await (await caches.open(n)).keys()).length])))))
const slug='openai-microsoft-reaffirm-strategic-partnership'
await p.goto('http://localhost:4701/articles/'+slug+'/'); await p.waitForTimeout(500)
await p.goto('http://localhost:4701/companies/openai/'); await p.waitForTimeout(1500)
console.log(await p.evaluate(async()=>Object.fromEntries(await Promise.all((await caches.keys()).map(async n=>[n,(await (await caches.open(n)).keys()).map(k=>k.url).slice(0,n.includes('site')?0:99)])))))
await c.setOffline(true)
const go = async (path: string, sel: string) => { const q = await c.newPage(); q.on('requestfailed', r => console.log('  failed', r.url(), r.failure()?.errorText)); q.on('pageerror', e => console.log('  pageerror', e.message)); const t=Date.now(); q.goto('http://localhost:4701'+path).catch(e=>console.log('ERR',e.message)); await q.locator(sel).filter({visible:true}).first().waitFor({timeout:15000}).catch(e=>console.log('NOT', e.message.slice(0,100))); console.log(path, Date.now()-t, await q.locator('h1').allTextContents(), await q.locator('[data-entry]').count()); await q.screenshot({path:'/tmp/w/w1out/s.png'}); return q }
console.log('offline fetch', await p.evaluate(()=>fetch('/robots.txt').then(r=>r.status,e=>String(e))))
for (const path of ['/','/?company=openai','/articles/'+slug+'/','/companies/openai/','/companies/nvidia/','/partnerships/microsoft/openai/','/ledger/','/map/','/search/?q=nvidia','/about/','/offline/','/nothing/','/articles/anthropic-google-cloud-tpu-expansion/']) { const q = await go(path, path==='/offline/'?'h1':'[data-entry], h1:not(:text("On this device"))'); await q.waitForTimeout(300); await q.close() }
await b.close()
