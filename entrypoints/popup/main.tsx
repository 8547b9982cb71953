import { startReader } from '@/entrypoints/reader/start-reader';

startReader('popup');
