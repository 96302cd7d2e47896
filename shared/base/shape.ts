// The vocabulary in which unknown data is described and checked. The schema library enters here and nowhere else.

import * as v from 'valibot';
import { ID_PATTERN } from './ids.ts';
import type { Json } from './json.ts';
import { cleanText } from './text.ts';

export type Shape<T> = v.GenericSchema<unknown, T>;
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** A field that whoever sends it may leave out. Only the compiler knows of the mark. */
type Optional<T> = Shape<T> & { readonly optional?: true };
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { readonly optional?: true } ? ('optional' extends keyof F[K] ? K : never) : never }[keyof F];

/** What may be sent for a shape: fields that have a default may be absent. */
export type Sent<S> = S extends { readonly sent?: infer T } ? ('sent' extends keyof S ? NonNullable<T> : Shaped<S>) : Shaped<S>;
type SentFields<F> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Shaped<F[K]> } & { [K in OptionalKeys<F>]?: Shaped<F[K]> };

/** The value in its shape, unknown fields dropped; or where it does not fit. */
export function read<T>(shape: Shape<T>, value: unknown): { ok: true; value: T } | { ok: false; where: string; why: string } {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  return { ok: false, where: v.getDotPath(issue) ?? '', why: issue.message };
}

/** An id made by the sender. */
export const id = (): Shape<string> => v.pipe(v.string(), v.regex(ID_PATTERN));

/** A short key that an author chose: a stage, a prompt, a group. */
export const key = (): Shape<string> => v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/));

/** Well-formed text; longer than `max` UTF-16 units is refused here, the exact limit in graphemes is the owner's. */
export const text = (max: number): Shape<string> => v.pipe(v.string(), v.maxLength(max), v.transform(cleanText));

export const whole = (min: number, max: number): Shape<number> => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

export const flag = (): Shape<boolean> => v.boolean();

export const oneOf = <const T extends string>(...options: readonly T[]): Shape<T> => v.picklist(options);

export const list = <T>(item: Shape<T>, min: number, max: number): Shape<T[]> => v.pipe(v.array(item), v.minLength(min), v.maxLength(max));

export const nullable = <T>(shape: Shape<T>): Shape<T | null> => v.nullable(shape);

/** A field that may be absent; it reads as `fallback`. */
export const withDefault = <T extends Json>(shape: Shape<T>, fallback: T): Optional<T> => v.optional(shape, () => fallback) as Optional<T>; // valibot's own type keeps "undefined" although the default removes it

/** An object with exactly these fields; others are dropped. */
export const object = <F extends { readonly [field: string]: Shape<unknown> }>(
  fields: F,
): Shape<{ [K in keyof F]: Shaped<F[K]> }> & { readonly sent?: SentFields<F> } =>
  v.object(fields) as unknown as Shape<{ [K in keyof F]: Shaped<F[K]> }>; // same shape, without valibot's optional-key bookkeeping

export const either = <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> => v.union([first, second]);

/** Any JSON, nested at most 20 deep: for parts that somebody else checks. */
export const anyJson = (): Shape<Json> => v.custom<Json>((value) => isJson(value, 20)) as Shape<Json>; // custom() infers unknown input, which is what a Shape takes

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.every((part) => isJson(part, depth - 1));
}
