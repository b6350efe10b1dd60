import { type ComponentType, lazy, memo, Suspense } from 'react';

/**
 * A piece of the page whose script is fetched behind it. Its HTML stands from the start and comes to life when the
 * script is there; where the page was reached from another one, the piece appears then.
 * @param load fetches the piece's file
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const Piece = lazy(load) as unknown as ComponentType<Props>;
  // Rendered again only for other props: HTML that waits for its script would be thrown away.
  return memo(function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Piece {...props} />
      </Suspense>
    );
  }) as unknown as ComponentType<Props>;
}
