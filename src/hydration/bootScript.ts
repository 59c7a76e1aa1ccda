/**
 * The one inline script of every page, in its head. It must be small, run before the first paint, and be the same on
 * every page, so that a content security policy can name it by its hash. In order:
 *
 * 1. marks that scripts run, and that the system has a sheet for sharing; sets the reader's theme (ui/theme.ts) and other
 *    choices (ui/rootChoice.ts); in a frame the theme that its address names, whatever the browser keeps or refuses to
 * 2. on a page with a list, where the address holds a filter or the history entry a depth beyond the first page
 *    (listing/place.ts), marks that another view than the prerendered one is wanted, so that it is never shown; so too
 *    where a page stands in for one that was not prerendered, and the address may be that one's
 * 3. holds clicks and typing that come before the code behind a control is there (ui/earlyEvents.ts)
 * 4. fetches the app: at once in that case, else when the page has been painted, so that script neither delays nor
 *    competes with the words that the reader came for; file by file, each in a task of its own, so that the page
 *    answers in between
 *
 * The script's own element carries `data-app` (the entry's address), `data-page` (addresses that it will need),
 * `data-answers` (those that it will need for another view), and `data-list` (how many entries its first page has, where
 * not 30; `embed` in a frame) or `data-stand` for the two cases of 2.
 */
export const FIRST_PAINT_SCRIPT = `(function(){
var d=document.documentElement,s=document.currentScript.dataset,other=false,started=false,t;
d.dataset.scripts="";if(navigator.share)d.dataset.sheet="";
var q=window.early={held:[],works:function(){return false}};
["click","input"].forEach(function(y){addEventListener(y,function(e){var c=e.target.closest&&e.target.closest("button,label,input,select");if(!c||q.works(c))return;
if(y==="click"){e.preventDefault();e.stopPropagation()}q.held.push({target:c,type:y,value:c.value})},true)});
if("stand" in s)other=/\\/(articles|companies|timeline|partnerships)\\/./.test(location.pathname);
if("list" in s)other=/[?&](company|match|kind|from|to|sort|q|order|show|at|status|currency|flows|loops|within)=/.test(location.search);
try{t=s.list==="embed"?(/[?&]theme=(\\w+)/.exec(location.search)||[])[1]:localStorage.getItem("entente:theme");if(t==="light"||t==="dark")d.dataset.theme=t;
["skim","alone"].forEach(function(m){if(localStorage.getItem("entente:"+m))d.dataset[m]=""});
if("list" in s){var k=history.state&&history.state.key||"default",p=JSON.parse(sessionStorage.getItem("entente:place:"+location.pathname+":"+k)||"{}");
if(p.depth>(+s.list||30))other=true}}catch(e){}
if(other)d.dataset.otherView="";
function start(){if(started)return;started=true;
var a=(s.page+" "+(other&&s.answers||"")+" "+s.app).split(" ").filter(Boolean),n=Promise.resolve();
a.forEach(function(h){var l=document.createElement("link");l.rel="modulepreload";l.href=h;document.head.append(l)});
a.forEach(function(h){n=n.then(function(){return import(h)}).then(function(){return new Promise(function(r){setTimeout(r)})})})}
function soon(){requestAnimationFrame(function(){setTimeout(start)})}
if(other)start();
else{try{new PerformanceObserver(function(l){if(l.getEntriesByName("first-contentful-paint").length)soon()}).observe({type:"paint",buffered:true})}catch(e){addEventListener("load",soon)}
addEventListener("load",function(){if(document.hidden)start();else setTimeout(start,2000)})}
})()`
