import { startStandIn } from './server';

/** `tsx demo/serve.ts [--port N]`: the stand-in X until it is ended; says where as a line of JSON. */
const port = Number(process.argv[process.argv.indexOf('--port') + 1] || 0);
const standIn = await startStandIn(process.argv.includes('--port') ? { port } : {});
console.log(JSON.stringify({ port: standIn.port, home: 'https://x.com/home' }));
process.once('SIGTERM', () => void standIn.stop());
process.once('SIGINT', () => void standIn.stop());
