import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { CompiledMessage } from 'icu-minify/format';

/** ICU messages by name, in groups where several belong together. */
export type Messages = { readonly [name: string]: string | Messages };

/** What a message has to be given, read from its own words; empty where it needs nothing. */
export type Arguments<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string; ICUNumberArgument: number; ICUDateArgument: Date }
>;

/** The same messages as `icu-minify` reads them. */
export type CompiledMessages = { readonly [name: string]: CompiledMessage | CompiledMessages };

declare const source: unique symbol;

/** `Written` is remembered by its type alone: from it the arguments of each message are known. */
export type Compiled<Written extends Messages> = CompiledMessages & { readonly [source]?: Written };

/** The same messages ready to use: a string, or a function of the message's arguments. */
export type Spoken<Written extends Messages> = {
  readonly [Name in keyof Written]: Written[Name] extends Messages
    ? Spoken<Written[Name]>
    : Written[Name] extends string
      ? Sentence<Written[Name]>
      : never;
};

type Sentence<Message extends string> = keyof Arguments<Message> extends never
  ? string
  : (given: Arguments<Message>) => string;
