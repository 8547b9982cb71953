import type { Failure } from '@/core/failure';
import type { FailureWords } from './texts';

const time = new Intl.DateTimeFormat('ko', { timeStyle: 'short' });

/** What went wrong, in one Korean sentence, and the one thing to do. */
export function failure(failure: Failure): FailureWords {
  switch (failure.type) {
    case 'no-thread-here':
      return {
        title: '이 페이지에는 스레드가 없어요',
        advice:
          'X에서 글 하나를 열고 다시 눌러 주세요. 스레드가 보이면 아이콘에 글 수가 나타납니다.',
      };
    case 'not-on-x':
      return {
        title: '여기는 X가 아니에요',
        advice: 'Unspool은 x.com의 스레드를 읽어요. X에서 글을 열고 다시 눌러 주세요.',
      };
    case 'signed-out':
      return {
        title: 'X는 로그인한 사람에게만 스레드를 보여 줘요',
        advice: 'X에 로그인하고 스레드를 연 다음 다시 눌러 주세요.',
      };
    case 'page-opened-before':
      return {
        title: 'Unspool이 준비되기 전에 열린 페이지예요',
        advice: '한 번 새로 고치면 스레드를 읽을 수 있어요.',
      };
    case 'access-withheld':
      return {
        title: '브라우저가 아직 이 사이트를 읽게 해 주지 않았어요',
        advice: 'X에서 허용해 주세요. 다른 사이트는 건드리지 않아요.',
      };
    case 'reads-only-visible':
      return {
        title: '페이지에 보이는 것만 읽어요',
        advice:
          '설정에서 그렇게 정했어요. X에서 더 내리면 보이는 글도 함께 읽어요. 설정을 끈 뒤에는 페이지를 새로 고쳐 주세요.',
      };
    case 'nothing-captured':
      return {
        title: 'X가 이 페이지에 아직 글을 보내지 않았어요',
        advice: 'X 페이지를 새로 고치고, 글이 보이면 다시 눌러 주세요.',
      };
    case 'post-unavailable':
      return {
        title: 'X가 이 글을 보여 주지 않아요',
        advice: '삭제되었거나, 글쓴이가 볼 수 있는 사람을 제한한 글이에요.',
      };
    case 'unreadable':
      return {
        title: 'X의 답을 읽을 수 없었어요',
        advice: '페이지를 새로 고쳐 보세요. 그래도 안 되면 Unspool의 새 버전이 필요해요.',
      };
    case 'tab-gone':
      return {
        title: '이 스레드가 열려 있던 탭이 닫혔어요',
        advice: '이어서 읽으려면 X에서 글을 다시 열어 주세요.',
      };
    case 'offline':
      return {
        title: '인터넷에 연결되어 있지 않아요',
        advice: '모은 글은 그대로 있어요. 연결되면 다시 시도해 주세요.',
      };
    case 'too-slow':
      return {
        title: 'X의 답이 너무 늦어요',
        advice: '모은 글은 그대로 있어요. 잠시 뒤에 다시 시도해 주세요.',
      };
    case 'rate-limited':
      return {
        title: 'X가 잠시 기다려 달라고 해요',
        advice:
          failure.until === undefined
            ? '짧은 시간에 글을 너무 많이 물어봤어요. 15분쯤 뒤에 다시 시도해 주세요.'
            : `짧은 시간에 글을 너무 많이 물어봤어요. ${time.format(failure.until)} 이후에 다시 시도해 주세요.`,
      };
    case 'account-locked':
      return {
        title: 'X가 이 계정을 잠시 잠갔어요',
        advice: 'X를 열어 안내를 따라 주세요. 그때까지 Unspool은 X에 아무것도 묻지 않아요.',
      };
    case 'blocked-by-x':
      return {
        title: 'X가 답하기를 거절했어요',
        advice: 'X에서 스레드가 보이는지 확인해 주세요. Unspool이 스스로 다시 묻지는 않아요.',
      };
    case 'request-outdated':
      return { title: 'X 페이지가 오래되었어요', advice: '새로 고치면 멈춘 곳부터 이어서 모아요.' };
    case 'token-expired':
      return {
        title: 'X 페이지를 열어 둔 지 너무 오래되었어요',
        advice: '새로 고치면 멈춘 곳부터 이어서 모아요.',
      };
    case 'budget-spent':
      return {
        title: '지금은 X에 충분히 물어봤어요',
        advice:
          failure.until === undefined
            ? '계정을 지키기 위해 한 번에 조금씩만 물어봐요. 모은 글은 그대로 있으니, 닫았다가 다시 열면 이어져요.'
            : `계정을 지키기 위해 ${time.format(failure.until)}까지 X에 더 묻지 않아요.`,
      };
    case 'asking-is-off':
      return {
        title: '스레드의 나머지는 이 페이지에 없어요',
        advice: '설정에서 X에 묻지 않기로 했어요. X에서 더 내려 보거나, 묻기를 허용해 주세요.',
      };
    case 'not-recorded':
      return {
        title: '브라우저가 X에 물어본 시각을 적어 둘 수 없어요',
        advice:
          '저장 공간이 가득 찼거나 고장 났어요. 적어 두지 못하면 계정을 지키는 한도가 소용없어서 X에 묻지 않아요. 공간을 비우고 다시 시도해 주세요.',
      };
    case 'not-held':
      return {
        title: '이 스레드를 다 담을 자리가 없어요',
        advice:
          '브라우저가 한 번에 담을 수 있는 양에는 한도가 있어요. 다른 사람의 답글부터, 그다음 글이 빠져요. 빠진 것은 X에서 볼 수 있어요.',
      };
    case 'bug':
      return {
        title: 'Unspool에 문제가 생겼어요',
        advice:
          '읽은 글은 그대로 있어요. 어디서 생긴 문제인지 진단에 적혀 있으니 알려 주세요. 글이나 이름, 주소는 들어 있지 않아요.',
      };
    default:
      return failure satisfies never;
  }
}
