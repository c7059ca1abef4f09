import { Worker } from 'node:worker_threads';
import { lastAnnounced, newBeacon, ticksOf } from './beacon.ts';
import type { Done, Job, WorkerSetup } from './job.ts';
import type { Refusal, Witness } from './refusal.ts';
import { proverOf } from './prover.ts';
import type { Subject } from './subject.ts';

const LOOKS = 8;
/** A story that prints for ever fills this before the silence is noticed. */
const MOST_MEGABYTES = 1500;

export interface Pool {
  /** Jobs are taken in order; each gives one Done. */
  readonly jobs: Job[];
  readonly onDone: (done: Done) => void;
  readonly workers: number;
  /** A worker that announces nothing for so long is caught in a circle. */
  readonly silentMs: number;
}

const caught = (subject: Subject, witness: Witness): Refusal => {
  const last = witness.choices.at(-1);
  return {
    rule: 'divert-loop',
    file: subject.sources.main,
    row: 0,
    says: `${last ? `After ${last}` : 'Before the first choice'} the story runs in a circle: a divert leads back to itself and nothing is ever offered.`,
    witness,
  };
};

function startWorker(subject: Subject, beacon: SharedArrayBuffer) {
  const workerData: WorkerSetup = { subject, beacon };
  return new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
}

/** One worker, until there are no jobs or it is caught. */
function work(subject: Subject, pool: Pool): Promise<Refusal | undefined> {
  const beacon = newBeacon();
  const worker = startWorker(subject, beacon);
  let idle = false;
  let ticks = 0;
  let since = performance.now();
  return new Promise((resolve, reject) => {
    const finish = (refusal?: Refusal) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(refusal));
    };
    const watch = setInterval(() => {
      const now = ticksOf(beacon);
      if (now !== ticks || now === 0 || idle) {
        ticks = now;
        since = performance.now();
      } else if (performance.now() - since > pool.silentMs) finish(caught(subject, lastAnnounced(beacon)));
    }, pool.silentMs / LOOKS);
    worker.on('message', (message: Done | 'ready') => {
      if (message !== 'ready') pool.onDone(message);
      const job = pool.jobs.shift();
      idle = !job;
      if (job) worker.postMessage(job);
      else finish();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finish(caught(subject, lastAnnounced(beacon)));
      else {
        clearInterval(watch);
        reject(error);
      }
    });
  });
}

/** Does all jobs on a few threads. Resolves with what a thread had to be ended for; the jobs left are then dropped. */
export async function runJobs(subject: Subject, pool: Pool): Promise<Refusal[]> {
  const caughtOnes: Refusal[] = [];
  const threads = Array.from({ length: pool.workers }, async () => {
    const refusal = await work(subject, pool);
    if (refusal) {
      caughtOnes.push(refusal);
      pool.jobs.length = 0;
    }
  });
  await Promise.all(threads);
  return caughtOnes;
}

/** Does all jobs in this thread. */
export function runHere(subject: Subject, jobs: readonly Job[], onDone: (done: Done) => void): Refusal[] {
  const { run } = proverOf(subject, () => {});
  for (const job of jobs) onDone(run(job));
  return [];
}
