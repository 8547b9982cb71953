import { startReader } from '@/entrypoints/reader/start-reader';
import { connectSample } from '@/platform/first-run/sample-thread';

void startReader('tab', connectSample);
