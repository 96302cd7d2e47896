import { Component, createRef, type ReactNode } from 'react';
import { pieceKey } from '../stages/parts/rooms.ts';
import styles from './Surface.module.css';

const TIME = 520;
const EASE = 'cubic-bezier(0.3, 0.7, 0.2, 1)';
/** Less than this is not a journey. */
const STEP = 24;
/** How long after the word the new picture may take to be there. */
const SETTLING = 1_000;

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

  /** The picture the room has just left. What moves comes in several packets, so it is kept for a moment. */
  #left: { readonly picture: Picture; readonly until: number } | null = null;

  override getSnapshotBeforeUpdate(before: TravelProps): null {
    if (before.moment !== this.props.moment && !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const picture = look(this.#stage.current);
      if (picture.size > 0) this.#left = { picture, until: performance.now() + SETTLING };
    }
    return null;
  }

  override componentDidUpdate(): void {
    if (!this.#left) return;
    // The new picture settles its sizes first, which takes it one frame at most.
    requestAnimationFrame(() => this.#depart());
  }

  #depart(): void {
    const left = this.#left;
    const flights = this.#flights.current;
    if (!left || !flights) return;
    if (performance.now() > left.until) {
      this.#left = null;
      return;
    }
    for (const [key, to] of look(this.#stage.current)) {
      const from = left.picture.get(key);
      const piece = to.piece ?? from?.piece;
      if (!from || !piece || Math.hypot(from.place.x - to.place.x, from.place.y - to.place.y) < STEP) continue;
      fly(flights, piece, from.place, to.place);
      this.#left = null;
    }
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
