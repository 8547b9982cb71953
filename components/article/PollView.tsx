import type { CardImage, Poll } from '@/core/post';
import { useTexts } from './TextsContext';

/** A table to those who hear it, bars to those who see it. */
export function PollView({ poll, lang }: { poll: Poll; lang: string | undefined }) {
  const texts = useTexts();
  const votes = poll.choices.reduce((sum, choice) => sum + choice.votes, 0);
  return (
    <>
      {poll.image && <PollPicture image={poll.image} />}
      <table class="poll">
        <VotesAndEnd poll={poll} votes={votes} />
        <thead class="hidden" lang={texts.language}>
          <tr>
            <th scope="col">{texts.pollChoice}</th>
            <th scope="col">{texts.pollShare}</th>
          </tr>
        </thead>
        <tbody>
          {poll.choices.map(({ label, votes: own, image }, index) => {
            const share = votes === 0 ? 0 : own / votes;
            return (
              <tr key={index} style={{ '--share': `${share * 100}%` }}>
                <th scope="row" lang={lang} dir="auto">
                  {image && <PollPicture image={image} />}
                  {label}
                </th>
                <td lang={texts.language}>{texts.percent(share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function VotesAndEnd({ poll, votes }: { poll: Poll; votes: number }) {
  const texts = useTexts();
  const state = poll.isFinal
    ? texts.pollFinal
    : poll.endsAt !== undefined
      ? texts.pollEnds({ at: new Date(poll.endsAt) })
      : undefined;
  return (
    <caption lang={texts.language}>
      <span class="hidden">{texts.poll} </span>
      <span class="dotted">
        <span>
          {texts.pollVotes({ count: votes })}
          {state && <span class="hidden">{', '}</span>}
        </span>
        {state && <span>{state}</span>}
      </span>
    </caption>
  );
}

function PollPicture({ image: { url, alt, width, height } }: { image: CardImage }) {
  return (
    <img
      class="poll-picture"
      src={url}
      alt={alt ?? ''}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
  );
}
