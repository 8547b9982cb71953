/** What is counted: built with `countOperations`, so that `operationsOf` can tell how much each of these does. */
export { PostText } from '@/components/article/PostText';
export { composeArticle } from '@/core/compose/compose-article';
export { seemsTooDeep } from '@/html/nesting';
export { readMarked } from '@/html/read-marked';
export { parsePost } from '@/x/parse/parse-post';
export { operationsOf } from './operations';
export * as samples from './samples';
