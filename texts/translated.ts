import { compiled } from './compiled';
import type { english } from './en';
import type { Arguments, Compiled, CompiledMessages, Messages } from './messages';

/**
 * The English messages in another language: each of them, none besides, and each with the very
 * arguments that the English one has; anything else does not compile. Carried out while building.
 */
export function translated<const Written extends Messages>(
  messages: Written & Translation<WrittenIn<typeof english>, Written>,
) {
  return translationOf<typeof english>()<Written>(messages);
}

/** The same for the words of a part that is loaded later, whose English messages are `Original`. */
export function translationOf<Original extends CompiledMessages>() {
  return <const Written extends Messages>(
    messages: Written & Translation<WrittenIn<Original>, Written>,
  ) => compiled<Messages>(messages) as CompiledMessages as Original;
}

type WrittenIn<Original> = Original extends Compiled<infer Written> ? Written : never;

type Translation<Original, Written> = {
  readonly [Name in keyof Original | keyof Written]: Name extends keyof Original
    ? Name extends keyof Written
      ? Checked<Original[Name], Written[Name]>
      : unknown
    : { 'There is no such message in English': never };
};

type Checked<Original, Written> = Original extends string
  ? Written extends string
    ? IsSame<Arguments<Original>, Arguments<Written>> extends true
      ? Written
      : { 'In English its arguments are': Arguments<Original> }
    : string
  : Translation<Original, Written>;

type IsSame<One, Other> = [One, Other] extends [Other, One] ? true : false;
