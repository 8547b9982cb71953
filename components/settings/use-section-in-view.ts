import { useEffect, useState } from 'preact/hooks';

/** The last section whose beginning has passed the upper third of the window. */
export function useSectionInView<Id extends string>(ids: Id[]): Id | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const all = ids.join();
  useEffect(() => {
    const look = () => {
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      const reached = ids.findLast((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight / 3;
      });
      setCurrent(isAtEnd && scrollY > 0 ? ids.at(-1) : (reached ?? ids[0]));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [all]);
  return current;
}
