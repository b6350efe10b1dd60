import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { startSettings } from '@/progress/settings.ts';
import { settings } from '@/progress/use-settings.ts';
import { Link } from '@/ui/Link.tsx';
import { later } from '@/ui/later.tsx';
import { SkipLink } from '@/ui/SkipLink.tsx';
import styles from './AppShell.module.css';
import { Mark } from './Mark.tsx';

const SavedStatus = later(() => import('@/progress/SavedStatus.tsx'));

const places = [
  { to: '/course/', label: 'Course' },
  { to: '/codes/', label: 'Codes' },
  { to: '/settings/', label: 'Settings' },
  { to: '/about/', label: 'About' },
] as const;

type Props = {
  /** Less frame, for pages that need the room. */
  readonly slim: boolean;
  /** The path of the page inside. */
  readonly pathname: string;
  /** The page: its `<main id="main" tabIndex={-1}>`, with one `h1`. */
  readonly children: ReactNode;
};

/** The frame around every page: name, ways to the other pages, whether all is saved, and whose the codes are. */
export function AppShell({ slim, pathname, children }: Props) {
  useArrival(pathname);
  useEffect(() => startSettings(settings), []);
  return (
    <div className={slim ? `${styles.frame} ${styles.slim}` : styles.frame}>
      <SkipLink to="main" />
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.name} aria-current={pathname === '/' ? 'page' : undefined}>
            <Mark />
            <span>Lumen</span>
          </Link>
          <div className={styles.saved}>
            <SavedStatus />
          </div>
          <nav className={styles.nav} aria-label="Main">
            <ul>
              {places.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} aria-current={currentAt(pathname, to)}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      {children}
      {!slim && (
        <footer className={styles.footer}>
          <p>
            CPT is a registered trademark of the American Medical Association. Lumen ships no official descriptors; it
            teaches and is no billing advice. <Link to="/about/">Whose the codes are, and how answers are found</Link>
          </p>
        </footer>
      )}
    </div>
  );
}

/** `page` at the place itself, `true` on the pages below it. */
function currentAt(pathname: string, to: string): 'page' | 'true' | undefined {
  if (pathname === to) return 'page';
  return pathname.startsWith(to) ? 'true' : undefined;
}

/** On arrival at another page: its heading, or that of the part named, takes the focus, and the window its name. */
function useArrival(pathname: string): void {
  const shown = useRef(pathname);
  const navigation = useNavigationType();
  const { hash } = useLocation();
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector('h1');
    if (!heading) return;
    document.title = pathname === '/' ? 'Lumen' : `${heading.textContent} · Lumen`;
    const part = document.getElementById(hash.slice(1));
    const own = part?.querySelector('h2') ?? heading;
    own.tabIndex = -1;
    // Going back, the browser puts the page where it was.
    if (navigation !== 'POP') {
      if (part) part.scrollIntoView();
      else window.scrollTo(0, 0);
    }
    own.focus({ preventScroll: true });
  }, [pathname, navigation, hash]);
}
