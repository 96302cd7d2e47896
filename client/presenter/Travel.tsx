import { Component, createRef, type ReactNode } from 'react';
import { pieceKey } from '../stages/parts/rooms.ts';
import styles from './Surface.module.css';

const TIME = 520;
const EASE = 'cubic-bezier(0.3, 0.7, 0.2, 1)';
/** Less than this is not a journey. */
const STEP = 24;

interface Seen {
  readonly place: DOMRect;
  /** The piece as it looked, where it lay alone. */
  readonly piece: SVGElement | null;
}
type Picture = ReadonlyMap<string, Seen>;

export interface TravelProps {
  /** When this changes, pieces that are in both pictures go from one place to the other, once. */
  moment: string;
  children: ReactNode;
}

/**
 * Pieces travel when the room does: out of their tables' pictures to the expert tables, and home again.
 * A class, because only a class may look at the old picture just before the new one replaces it.
 */
export class Travel extends Component<TravelProps> {
  readonly #stage = createRef<HTMLDivElement>();
  readonly #flights = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: TravelProps): Picture | null {
    const stands = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    return before.moment === this.props.moment || stands ? null : look(this.#stage.current);
  }

  override componentDidUpdate(_: TravelProps, __: unknown, before: Picture | null): void {
    const flights = this.#flights.current;
    if (!before || before.size === 0 || !flights) return;
    // The new picture settles its sizes first, which takes it one frame at most.
    requestAnimationFrame(() => {
      for (const [key, to] of look(this.#stage.current)) {
        const from = before.get(key);
        const piece = to.piece ?? from?.piece;
        if (from && piece && Math.hypot(from.place.x - to.place.x, from.place.y - to.place.y) > STEP) fly(flights, piece, from.place, to.place);
      }
    });
  }

  override render(): ReactNode {
    return (
      <div className={styles.travel} ref={this.#stage}>
        {this.props.children}
        <div ref={this.#flights} className={styles.flights} aria-hidden />
      </div>
    );
  }
}

/** Where each piece is now: in its table's picture, or alone at its expert table. */
function look(stage: HTMLElement | null): Picture {
  const seen = new Map<string, Seen>();
  if (!stage) return seen;
  for (const alone of stage.querySelectorAll<HTMLElement>('[data-traveller]')) {
    const piece = alone.querySelector('svg');
    if (piece) seen.set(alone.dataset.traveller ?? '', { place: piece.getBoundingClientRect(), piece });
  }
  for (const home of stage.querySelectorAll<HTMLElement>('[data-home]')) {
    for (const piece of home.querySelectorAll<SVGGElement>('svg[role="img"] > g[data-topic]')) {
      const key = pieceKey(home.dataset.home ?? '', piece.dataset.topic ?? '');
      if (!seen.has(key)) seen.set(key, { place: piece.getBoundingClientRect(), piece: null });
    }
  }
  return seen;
}

function fly(flights: HTMLElement, piece: SVGElement, from: DOMRect, to: DOMRect): void {
  const copy = piece.cloneNode(true);
  if (!(copy instanceof SVGElement)) return;
  const side = Math.max(from.width, to.width);
  copy.style.width = `${side}px`;
  copy.style.height = `${side}px`;
  flights.append(copy);
  const at = (place: DOMRect): string =>
    `translate(${place.x + place.width / 2 - side / 2}px, ${place.y + place.height / 2 - side / 2}px) scale(${Math.max(place.width, place.height) / side})`;
  const flight = copy.animate([{ transform: at(from) }, { transform: at(to) }], { duration: TIME, easing: EASE });
  const land = (): void => copy.remove();
  flight.finished.then(land, land);
}
