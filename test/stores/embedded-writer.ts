// A process of its own for embedded.test.ts to kill: changes settings one after the other and says which are done.
import { openStores } from '../../src/stores/open.ts';

const [stateDir = ''] = process.argv.slice(2);
const silent = { info: () => {}, warn: () => {} };
const stores = await openStores({ stateDir }, { parseDialogue: () => undefined, log: silent, now: Date.now });
// Ends by itself even if nobody kills it.
for (let user = 1; user <= 100_000; user++) {
  await stores.settings.set({ user }, { locale: 'ru' });
  process.stdout.write(`${user}\n`);
}
