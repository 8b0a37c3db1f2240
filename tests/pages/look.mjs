// Opens pages in headless Chromium and says what is wrong with them: anything on the console, any
// request beyond the file, anything that axe finds (headings, labels, contrast), a page wider than a
// narrow screen, or less of it without JavaScript. Light and dark.
//
//   node look.mjs CHROMIUM SCREENSHOTS PAGE...

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const modules = createRequire(join(process.cwd(), 'package.json'));
const puppeteer = modules('puppeteer-core');
const axe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');

const [chromium, screenshots, ...pages] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
let wrong = 0;
const fault = (page, what) => {
  ++wrong;
  console.log(`FAILED: ${basename(page)}: ${what}`);
};

for (const file of pages) {
  const url = pathToFileURL(resolve(file)).href;
  const texts = new Set();
  for (const scheme of ['light', 'dark']) {
    for (const scripts of [true, false]) {
      const page = await browser.newPage();
      page.on('console', (message) => fault(file, `console: ${message.text()}`));
      page.on('pageerror', (error) => fault(file, `error: ${error.message}`));
      page.on('request', (request) => {
        if (request.url() !== url) fault(file, `request: ${request.url()}`);
      });
      await page.setJavaScriptEnabled(scripts);
      await page.setViewport({width: 1200, height: 900});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.goto(url);
      if (scripts) {
        await page.screenshot({
          path: join(screenshots, `${basename(file, '.html')}-${scheme}.png`), fullPage: true,
        });
        // The page's own policy keeps scripts out; axe is evaluated from outside.
        page.removeAllListeners('console');
        await page.evaluate(axe);
        const found = await page.evaluate(() => axe.run());
        for (const violation of found.violations) {
          fault(file, `${scheme}: ${violation.id}, ${violation.nodes.length} times, such as ` +
                      `${violation.nodes[0].target}: ${violation.help}`);
        }
        texts.add(await page.evaluate(() => document.body.innerText));
        await page.setViewport({width: 360, height: 800});
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) fault(file, `${width} pixels wide on a screen of 360`);
      }
      await page.close();
    }
  }
  if (texts.size !== 1) fault(file, 'says something else in the dark');
}
await browser.close();
console.log(`pages: ${pages.length} looked at, ${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
