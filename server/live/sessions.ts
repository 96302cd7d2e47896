// What the web pages may ask of the live sessions. Whoever makes the pages knows only this.

import type { Refusal } from '#shared/base/refusals';
import type { Instant } from '#shared/base/time';
import type { Workshop } from '#shared/plan/plan';

/** What a phone may know of a session before anybody has entered. */
export interface Door {
  readonly title: string;
  readonly locked: boolean;
  readonly ended: boolean;
  readonly language: string;
}

export interface SessionListing {
  readonly code: string;
  readonly title: string;
  readonly createdAt: Instant;
  readonly ended: boolean;
  readonly people: number;
}

export interface Sessions {
  create(workshop: Workshop, at: Instant): Promise<{ readonly code: string; readonly facilitatorSecret: string } | { readonly refusal: Refusal }>;
  door(code: string): Promise<Door | null>;
  report(
    code: string,
    reader: { readonly secret: string },
  ): Promise<{ readonly ok: true; readonly report: unknown } | { readonly ok: false; readonly refusal: Refusal }>;
  list(): Promise<readonly SessionListing[]>;
  /** Whether this secret is a facilitator's of this session. */
  facilitates(code: string, secret: string): Promise<boolean>;
}
