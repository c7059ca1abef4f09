import { parentPort, workerData } from 'node:worker_threads';
import { announceOn } from './beacon.ts';
import type { Job, WorkerSetup } from './job.ts';
import { proverOf } from './prover.ts';

// Runs in a thread of its own: a story that never comes back is ended with it.
const { subject, beacon } = workerData as WorkerSetup;
const { run } = proverOf(subject, announceOn(beacon));
parentPort?.on('message', (job: Job) => parentPort?.postMessage(run(job)));
parentPort?.postMessage('ready');
