import '@/assets/styles/looks-sheet.css';

export { LooksSheet } from './LooksSheet';
