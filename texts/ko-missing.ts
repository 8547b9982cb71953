import type { Gap } from '@/core/gap';
import type { Completeness } from '@/core/thread/thread';

/** What is missing from the thread, in Korean. */
export function partial(completeness: Completeness, shown: number): string {
  if (completeness.type === 'whole') return `글 ${shown}개가 스레드 전부예요.`;
  const missing = completeness.missing ?? [];
  if (missing.length > 8) return `글 ${missing.length}개가 빠졌어요.`;
  if (missing.length > 0) return `${missing.join(', ')}번째 글이 빠졌어요.`;
  switch (completeness.reason) {
    case 'start not loaded':
      return '스레드의 첫머리가 빠졌어요.';
    case 'middle not loaded':
      return '가운데 글 몇 개가 빠졌어요.';
    case 'more to load':
      return '스레드가 더 이어져요. 나머지 글은 X에 있어요.';
    case 'end not seen':
      return '마지막 글 뒤에 더 이어질 수도 있어요.';
    case 'unavailable posts':
      return '이 스레드에는 X가 보여 주지 않는 글이 있어요.';
    case 'posts without place':
      return '이 스레드에는 X가 자리를 알려 주지 않는 글이 있어요.';
    default:
      return completeness.reason satisfies never;
  }
}

/** What stands in place of a post that X would not show, in Korean. */
export function gap({ reason, count = 1 }: Gap): string {
  switch (reason) {
    case 'deleted':
      return `여기 있던 글 ${count}개는 삭제되었어요.`;
    case 'protected':
      return `여기 있는 글 ${count}개는 팔로워만 볼 수 있어요.`;
    case 'suspended':
      return `여기 있는 글 ${count}개는 정지된 계정이 썼어요.`;
    case 'age-restricted':
      return `여기 있는 글 ${count}개는 성인만 볼 수 있어요.`;
    case 'withheld':
      return `여기 있는 글 ${count}개는 이 나라에서 볼 수 없어요.`;
    case 'blocked':
      return `여기 있는 글 ${count}개는 글쓴이가 볼 수 있는 사람을 제한했어요.`;
    case 'subscribers-only':
      return `여기 있는 글 ${count}개는 구독자만 볼 수 있어요.`;
    case 'not-loaded':
      return `여기 있는 글 ${count}개는 아직 불러오지 않았어요.`;
    case 'unknown':
      return `여기 있는 글 ${count}개를 X가 보여 주지 않아요. 이유는 알려 주지 않았어요.`;
    default:
      return reason satisfies never;
  }
}
