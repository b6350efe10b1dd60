import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * The address of one page of the site as seen from another, so that a page holds no absolute address and works under
 * any sub-path, before and after scripts run.
 * @param from the path of the page that holds the link, such as "/codes/"
 * @param to the path it leads to, from the root of the site, with its query and hash
 * @returns a relative address, such as "../../course/"
 */
export function relativeAddress(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  return `${up}${there.slice(shared).join('/')}${rest}` || './';
}

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** The page's path from the root of the site, such as "/codes/". */
  readonly to: string;
  readonly children: ReactNode;
};

/** Whether a click means this window; any other is the browser's own business. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link to another page of the site. */
export function Link({ to, onClick, children, ...rest }: Props) {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  return (
    <a
      {...rest}
      href={relativeAddress(pathname, to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlain(event)) return;
        event.preventDefault();
        void navigate(to, { replace: to === `${pathname}${search}${hash}` });
      }}
    >
      {children}
    </a>
  );
}
