import { type ReplyOrder, replyOrders } from '@/core/thread/order-replies';
import type { EndTexts } from '@/texts/end/en';

type OrderChoiceProps = {
  words: EndTexts;
  order: ReplyOrder;
  choose(order: ReplyOrder): void;
};

export function OrderChoice({ words, order, choose }: OrderChoiceProps) {
  return (
    <fieldset class="segments">
      <legend class="hidden">{words.order}</legend>
      {replyOrders.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="order-of-replies"
            checked={each === order}
            onChange={() => choose(each)}
          />
          <span>{words.orders[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
