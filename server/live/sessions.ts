// What the web pages may ask of the live sessions. Whoever makes the pages knows only this.

import type { PersonId } from '#shared/base/ids';
import type { Refusal } from '#shared/base/refusals';
import type { Instant } from '#shared/base/time';
import type { Workshop } from '#shared/plan/plan';
import type { Session } from '#shared/session/session';
import type { Printout } from '#shared/view/printout';
import type { Outcomes } from '#shared/view/reportNotes';
import type { Report, ReportWishes } from '#shared/view/reportPage';

/** What a phone may know of a session before anybody has entered. */
export interface Door {
  readonly title: string;
  readonly locked: boolean;
  readonly ended: boolean;
  readonly language: string;
  /** What the workshop asks of people who join, so that tables mix. */
  readonly questions: readonly { readonly id: string; readonly title: string; readonly choices: readonly string[] }[];
  /** Who is on the roster and has not come. */
  readonly roster: readonly {
    readonly id: PersonId;
    readonly name: string;
    /** Questions that the roster does not answer for them. */
    readonly unanswered: readonly string[];
  }[];
}

export interface SessionListing {
  readonly code: string;
  readonly title: string;
  readonly createdAt: Instant;
  readonly ended: boolean;
  readonly people: number;
}

export interface WholeSession {
  readonly session: Session;
  readonly outcomes: Outcomes;
  readonly report: Report;
}

export type Found<What> = ({ readonly ok: true } & What) | { readonly ok: false; readonly refusal: Refusal };

export interface Sessions {
  create(workshop: Workshop, at: Instant): Promise<{ readonly code: string; readonly facilitatorSecret: string } | { readonly refusal: Refusal }>;
  door(code: string): Promise<Door | null>;
  /** The session so far, for whoever has this secret: a facilitator, or somebody who took part. */
  report(code: string, secret: string, wishes: ReportWishes): Promise<Found<{ readonly report: Report }>>;
  /** Everything about it, for a facilitator. */
  whole(code: string, secret: string, wishes: ReportWishes): Promise<Found<WholeSession>>;
  /** What can be put on paper, for a facilitator. */
  printout(code: string, secret: string): Promise<Found<{ readonly printout: Printout }>>;
  list(): Promise<readonly SessionListing[]>;
  /** Whether this secret is a facilitator's of this session. */
  facilitates(code: string, secret: string): Promise<boolean>;
}
