import { Component, type ComponentType, lazy, memo, type ReactNode, Suspense, useState } from 'react';
import { Button } from './Button.tsx';

type BoundaryProps = { readonly children: ReactNode; readonly retry: () => void };

/** Keeps the page where one piece of it could not be fetched, and fetches that again: at once when the device is online. */
class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    addEventListener('online', this.#again);
  }

  override componentWillUnmount() {
    removeEventListener('online', this.#again);
  }

  readonly #again = () => {
    if (!this.state.failed) return;
    this.props.retry();
    this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <span role="alert">
        This part of the page could not be fetched. <Button onClick={this.#again}>Try again</Button>
      </span>
    );
  }
}

/**
 * A piece of the page whose script is fetched behind it. Its HTML stands from the start and comes to life when the
 * script is there; where the page was reached from another one, the piece appears then. Where the script can't be had
 * (offline, or a newer version was put in place), the piece says so and the rest of the page goes on.
 * @param load fetches the piece's file
 * @param waiting what stands for the piece until then, where its HTML doesn't
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const begin = () => lazy(load) as unknown as ComponentType<Props>;
  let newest = begin();
  // Rendered again only for other props: HTML that waits for its script would be thrown away.
  return memo(function Later(props: Props) {
    const [Piece, setPiece] = useState(() => newest);
    const retry = () => {
      // Several places that show the piece fetch it once.
      if (newest === Piece) newest = begin();
      setPiece(() => newest);
    };
    return (
      <Boundary retry={retry}>
        <Suspense fallback={waiting}>
          <Piece {...props} />
        </Suspense>
      </Boundary>
    );
  }) as unknown as ComponentType<Props>;
}
