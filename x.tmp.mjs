import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] })
const errors = []
for (const [w, scheme] of [[1280,'light'],[1280,'dark'],[390,'light'],[390,'dark']]) {
  const page = await (await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme })).newPage()
  page.on('console', m => m.type()==='error' && errors.push(m.text())); page.on('pageerror', e => errors.push(String(e)))
  for (const [name, q] of [['money',''],['power','?measure=power'],['equity','?measure=equity']]) {
    if (name==='equity' && scheme==='dark') continue
    await page.goto('http://localhost:4730/ledger/'+q, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1200)
    await page.screenshot({ path: `/tmp/w/shot-${name}-${w}-${scheme}.png`, fullPage: false })
    if (scheme==='light') { await page.screenshot({ path: `/tmp/w/shot-${name}-${w}-full.png`, clip: {x:0,y:0,width:w,height:w===390?5200:3400}, fullPage: true }) }
  }
}
console.log(errors)
await browser.close()
