// Serves the built site twice for the browser tests: at the root of a host, and under a sub-path of another.
import { serve } from './serve.mjs';

await serve({ port: 4180 });
await serve({ port: 4181, under: '/school/lumen/' });
