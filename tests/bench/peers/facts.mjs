// Three facts over the case files of a store, with two threads.
import {readdirSync, readFileSync} from 'node:fs';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';

if (isMainThread) {
  const cases = process.argv[2] + '/cases';
  const folders = readdirSync(cases).map((name) => `${cases}/${name}`);
  const sums = [0, 0, 0];
  let running = 2;
  for (const me of [0, 1]) {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: folders.filter((_, i) => i % 2 === me),
    });
    worker.on('message', (counts) => {
      counts.forEach((count, i) => (sums[i] += count));
      if (--running === 0) console.log(sums.join(' '));
    });
  }
} else {
  const counts = [0, 0, 0];
  for (const folder of workerData) {
    for (const name of readdirSync(folder)) {
      const record = JSON.parse(readFileSync(`${folder}/${name}`));
      for (const c of record.contacts ?? []) if (c.reached && !c.voided) ++counts[0];
      for (const i of record.acuity ?? []) if (!i.voided) ++counts[1];
      for (const p of record.sccp ?? []) if (p.signed && !p.voided) ++counts[2];
    }
  }
  parentPort.postMessage(counts);
}
