import { composeArticle } from '@/core/compose/compose-article';
import { aThread } from '@/tests/core/compose/a-thread';
import { parsePost } from '@/x/parse/parse-post';
import { medians, ratio, row } from './measure';

const addresses = 5000;

/** One post of addresses of which X tells each position wrongly, so that all must be looked for. */
export function benchManyAddresses(): void {
  const whole = JSON.stringify(postOf(addresses));
  const quarter = JSON.stringify(postOf(addresses / 4));
  const times = medians(
    {
      json: () => JSON.parse(whole),
      quarter: () => article(quarter),
      whole: () => article(whole),
    },
    5,
    2,
  );
  const what = `${addresses.toLocaleString('en')} addresses with wrong positions`;
  row(`${what} ÷ a quarter`, ratio(times.whole, times.quarter), 'linear: about 4 ×');
  row(`${what} ÷ JSON.parse`, ratio(times.whole, times.json), `${times.whole.toFixed(0)} ms`);
}

function article(text: string) {
  const post = parsePost(JSON.parse(text), undefined, { drift() {} });
  if (post.type === 'gap') throw new Error('The benchmark’s own post could not be parsed.');
  return composeArticle(aThread([post]));
}

function postOf(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => 100_000 + index);
  return {
    rest_id: '100',
    core: { user_results: { result: { rest_id: '1', core: { screen_name: 'ada', name: 'Ada' } } } },
    legacy: {
      conversation_id_str: '100',
      full_text: `🎉 ${numbers.map((number) => `https://t.co/aaaa${number}`).join(' ')}`,
      entities: {
        urls: numbers.map((number) => ({
          url: `https://t.co/aaaa${number}`,
          expanded_url: `https://example.com/${number}`,
          display_url: `example.com/${number}`,
          indices: [0, 23],
        })),
      },
    },
  };
}
