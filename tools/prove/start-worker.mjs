// A thread does not inherit the loader that reads TypeScript: it is registered here, then the worker itself is read.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
