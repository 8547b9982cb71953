import { Icon } from '@/components/article/Icon';
import { ToolButton } from '@/components/bar/ToolButton';
import { useLibraryWords } from './words-context';

const download = 'M10.5 4v10M6 10l4.5 4.5L15 10M4 18h13';
const sliders =
  'M3 7.5h8M15 7.5h3M11 7.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 14.5h3M10 14.5h8M6 14.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0';

type LibraryBarProps = { isFileOpen: boolean; openFile(): void };

export function LibraryBar({ isFileOpen, openFile }: LibraryBarProps) {
  const words = useLibraryWords();
  return (
    <header class="bar">
      <span class="status">Unspool</span>
      <div class="tools">
        <ToolButton
          tool={{ shape: download, name: words.asFile, run: openFile, isOpen: isFileOpen }}
        />
        <a class="tool" href="/settings.html" aria-label={words.settings} data-tip={words.settings}>
          <Icon shape={sliders} />
        </a>
      </div>
    </header>
  );
}
