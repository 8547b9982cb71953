import { Button } from '@/components/article/Button';

type Way = { label: string; run(): void };

type FileNoticeProps = {
  said: string;
  /** Said at once to those who listen: something has gone wrong. */
  isAlert?: boolean;
  /** What the notice is for, and how it goes without. */
  ways: { wanted: Way; other: Way };
};

/** Something about the library as a file that its reader should know, above the list. */
export function FileNotice({ said, isAlert = false, ways: { wanted, other } }: FileNoticeProps) {
  return (
    <div class="library-notice file-offer" {...(isAlert && { role: 'alert' })}>
      <p>{said}</p>
      <p class="dialog-ways">
        <Button class="button" {...wanted} />
        <Button class="quiet" {...other} />
      </p>
    </div>
  );
}
