/**
 * The one inline script of every page, in its head. It must be small, run before the first paint, and be the same on
 * every page, so that a content security policy can name it by its hash. In order:
 *
 * 1. marks that scripts run, and that the system has a sheet for sharing; sets the reader's theme (app/theme.ts) and other
 *    choices (hydration/rootPreference.ts); in a frame the theme that its address names, whatever the browser keeps or refuses to
 * 2. where somebody comes to the page anew, forgets the place at which the first entry of an earlier visit was left: every
 *    first entry has the same key
 * 3. on a page with a list, where the address holds a filter or the history entry a depth beyond the first page
 *    (features/view/scrollAnchor.ts), marks that another view than the prerendered one is wanted, so that it is never shown; so too
 *    where a page stands in for one that was not prerendered, and the address may be that one's
 * 4. holds clicks and typing that come before the code behind a control is there (hydration/eventReplay.ts)
 * 5. while there is no connection and no app, keeps links from leading to the browser's own page of an error
 * 6. fetches the app: at once in that case, else when the page has been painted, so that script neither delays nor
 *    competes with the words that the reader came for; file by file, each in a task of its own, so that the page
 *    answers in between
 * 7. where a file can't be had, asks again, ever more seldom, and when the connection is back; meanwhile it shows what was
 *    prerendered and says in a line what does not work, with a way to try again. So too where the app does not come in
 *    time. What was held stays held until the app can have it. Some browsers never ask for a file again that failed: for
 *    them "Try again" loads the page, if the page can be had.
 *
 * The script's own element carries `data-app` (the entry's address), `data-page` (addresses that it will need),
 * `data-answers` (those that it will need for another view), `data-route` and `data-path` (what was prerendered; the app
 * reads them), and `data-list` (how many entries its first page has, where not 30; `embed` in a frame) or `data-stand` for
 * the two cases of 3.
 */
export const BOOT_SCRIPT = `(function(){
var root=document.documentElement,own=document.currentScript.dataset,other=false,started=false,done=false,tries=0,timer,note,theme,place,positions;
root.dataset.scripts="";if(navigator.share)root.dataset.sheet="";
try{
theme=own.list==="embed"?(/[?&]theme=(\\w+)/.exec(location.search)||[])[1]:localStorage.getItem("entente:theme");
if(theme==="light"||theme==="dark")root.dataset.theme=theme;
["skim","alone"].forEach(function(mark){if(localStorage.getItem("entente:"+mark))root.dataset[mark]=""});
}catch(e){}
if("stand" in own)other=/\\/(articles|companies|timeline|partnerships)\\/./.test(location.pathname);
if("list" in own)other=/[?&](company|match|kind|from|to|sort|q|order|show|at|status|currency|flows|loops|within)=/.test(location.search);
try{
var entry=history.state,key="entente:place:"+location.pathname+":",visit=performance.getEntriesByType("navigation")[0];
if(!entry&&visit&&visit.type==="navigate"){
sessionStorage.removeItem(key+"default");
if(positions=sessionStorage.getItem("entente:scroll")){positions=JSON.parse(positions);delete positions["default"];sessionStorage.setItem("entente:scroll",JSON.stringify(positions))}}
place=JSON.parse(sessionStorage.getItem(key+(entry&&(entry.usr&&entry.usr.entry||entry.key)||"default"))||"{}");
if("list" in own&&place.shownCount>(+own.list||30))other=true;
}catch(e){}
if(other)root.dataset.otherView="";
var CONTROLS="button,label,input,select";
var early=window.early={held:[],works:function(){return done},done:finish,fail:fail};
["click","input"].forEach(function(type){addEventListener(type,function(e){
var at=e.target,c=at.closest&&(at.closest(CONTROLS)||type==="click"&&!at.closest("a")&&at.closest("figure svg"));
if(!c||c.closest(".boot-note")||early.works(c))return;
if(type==="click"){e.preventDefault();e.stopPropagation()}
var part=c.closest("[data-lazy]")||document,tag=c.localName;
early.held.push({target:tag==="svg"?at:c,type:type,value:c.value,x:e.clientX,y:e.clientY,part:part,tag:tag,index:[].indexOf.call(part.querySelectorAll(tag),c),indexOfAll:[].indexOf.call(document.querySelectorAll("#root "+tag),c)});
if(note&&tries>1)attempt();
},true)});
addEventListener("click",function(e){
var link=!done&&navigator.onLine===false&&e.target.closest&&e.target.closest("a[href]");
if(!link||link.origin!==location.origin||link.hash&&link.pathname===location.pathname||e.ctrlKey||e.metaKey||e.shiftKey)return;
e.preventDefault();tell("There is no connection, so this link can’t be followed now. What is here can be read.")
},true);
function files(){return (own.page+" "+(other&&own.answers||"")+" "+own.app).split(" ").filter(Boolean)}
function load(){return files().reduce(function(before,file){
return before.then(function(){return import(file)}).then(function(){return new Promise(function(next){setTimeout(next)})})},Promise.resolve())}
function attempt(){clearTimeout(timer);return load().then(function(){clearTimeout(timer)},function(){
if(++tries>1)fail();if(tries<9)timer=setTimeout(attempt,Math.min(700*Math.pow(2,tries),30000))})}
function start(){if(started)return;started=true;
files().forEach(function(file){var link=document.createElement("link");link.rel="modulepreload";link.href=file;document.head.append(link)});
attempt();setTimeout(function(){if(!note)tell(other?"What this link asks for is still on its way. Meanwhile, this is the whole page.":"The controls of this page are still on their way. What is here can be read.")},9000)}
function fail(){tell("stand" in own&&other?"This page could not be loaded.":other?"What this link asks for could not be loaded, so this is the whole page.":"The controls of this page could not be loaded. What is here can be read, and links work.")}
function tell(words){if(done)return;
if(other&&!("stand" in own))root.dataset.otherView="kept";
if(!note){note=document.createElement("div");note.className="boot-note";note.setAttribute("role","status");
note.append(document.createElement("p"),document.createElement("button"));
note.lastChild.type="button";note.lastChild.className="button";note.lastChild.textContent="Try again";note.lastChild.onclick=again;
document.body.prepend(note)}
note.firstChild.textContent=words}
function again(){note.firstChild.textContent="Trying…";
load().then(function(){return new Promise(function(next){setTimeout(next,1500)})}).then(function(){if(!done)throw 0}).catch(function(){return fetch(location.href,{method:"HEAD",cache:"no-store"}).then(function(answer){
if(!answer.ok)throw 0;location.reload()}).catch(function(){
tell("This could not be loaded yet. What is here can be read. Check the connection, then try again.")})})}
function finish(){done=true;clearTimeout(timer);if(note)note.remove()}
addEventListener("online",function(){if(started&&!done)attempt()});
function soon(){requestAnimationFrame(function(){setTimeout(start)})}
if(other)start();
else{try{new PerformanceObserver(function(list){if(list.getEntriesByName("first-contentful-paint").length)soon()}).observe({type:"paint",buffered:true})}catch(e){addEventListener("load",soon)}
addEventListener("load",function(){if(document.hidden)start();else setTimeout(start,2000)})}
})()`
