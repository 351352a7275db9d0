import { launchBrowserHost } from './launch-browser-host.ts';

// Writes a report in a program of its own and says so when the journal has it, to be killed then.
const [dataFolder = '', documentsFolder = ''] = process.argv.slice(2);
const app = await launchBrowserHost({ dataFolder, documentsFolder });
const window = await app.window(0);
await window.newFromTemplate('Classic postmortem');
await window.type('Title', 'Lost and found');
await window.type('Impact', 'The last words before the power went.');
await window.waitForJournal();
process.send?.('written');
await new Promise(() => undefined);
