import type { LibraryFileTexts } from '@/texts/library-file/en';
import type { FilePlan } from './file-actions';

type FilePlanListProps = { words: LibraryFileTexts; plan: FilePlan };

/** How many are named; who wants the rest has the file. */
const mostNames = 20;

/** What bringing in a file would change, a line for each kind that there is. */
export function FilePlanList({ words, plan }: FilePlanListProps) {
  const { added, newer, same, older, unreadable, missing } = plan;
  return (
    <ul class="file-plan">
      {added > 0 && <li>{words.added({ count: added })}</li>}
      {newer > 0 && <li>{words.newer({ count: newer })}</li>}
      {same > 0 && <li>{words.same({ count: same })}</li>}
      {older > 0 && <li>{words.older({ count: older })}</li>}
      {unreadable.length > 0 && (
        <li>
          {words.unreadable({ count: unreadable.length })}
          <ul>
            {unreadable.slice(0, mostNames).map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
            {unreadable.length > mostNames && <li>…</li>}
          </ul>
        </li>
      )}
      {missing > 0 && <li>{words.missing({ count: missing })}</li>}
    </ul>
  );
}
