import { articleToHtml } from '@/export/article-to-html';
import { en } from '@/texts/en';
import { mediaHosts } from '@/x/addresses/x-pages';
import { hostileArticle } from './hostile-article';
import { hostileClasses, hostileStrings } from './strings';

/**
 * The strings as exported files, printed as JSON: by class with a string in every field, and for each
 * string a small one by an author of that name. A program of its own, as the test runner's compiler
 * takes JSX for something else.
 */
const styles = '';
const byClass = Object.entries(hostileClasses).map(([name, strings]) => ({
  name,
  html: articleToHtml(hostileArticle(strings), { texts: en, styles, mediaHosts }),
}));
const byAuthor = hostileStrings.map((string) => {
  const article = hostileArticle([string]);
  const { title: _title, ...untitled } = article;
  return articleToHtml({ ...untitled, lead: [], body: [] }, { texts: en, styles, mediaHosts });
});
process.stdout.write(JSON.stringify({ byClass, byAuthor }));
