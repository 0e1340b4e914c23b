/**
 * Preloaded (NODE_OPTIONS) into the web server and the worker of a throw-away product whose days a test moves: the file
 * TEST_CLOCK holds by how many milliseconds its clock is ahead.
 */
import { readFileSync } from 'node:fs';

const file = process.env.TEST_CLOCK;
if (file) globalThis.leerkringClock = () => new Date(Date.now() + Number(readFileSync(file, 'utf8')));
