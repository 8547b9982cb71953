import type { ComponentChildren } from 'preact';
import type { WebUrl } from '@/core/web-url';

type WebLinkProps = {
  /** Absent where an address was not one we may link to: then the words stand alone. */
  to: WebUrl | undefined;
  class?: string;
  lang?: string;
  /** For those who point at it: nobody hears it, and the Tab key passes it by. */
  silentTitle?: string;
  /** As a row of a menu. */
  role?: 'menuitem';
  onClick?: () => void;
  children?: ComponentChildren;
};

/** The only way out of a reader page: a new tab that learns nothing of this one. */
export function WebLink(props: WebLinkProps) {
  const { to, class: className, lang, silentTitle, role, onClick, children } = props;
  if (to === undefined) return <span class={className}>{children}</span>;
  return (
    <a
      href={to}
      class={className}
      lang={lang}
      role={role}
      onClick={onClick}
      target="_blank"
      rel="noopener noreferrer"
      {...(silentTitle && { title: silentTitle, tabIndex: -1, 'aria-hidden': true })}
    >
      {children}
    </a>
  );
}
