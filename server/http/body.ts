import express, { type RequestHandler } from 'express';
import { sendRefusal } from './errors.ts';

/** The deepest nesting that anything we accept has. */
const DEEPEST = 20;

/** Reads a JSON body up to a size, and refuses what is nested without end. Only a body that calls itself JSON is read: no foreign form can send one. */
export function jsonBody(limit: '32kb' | '512kb'): readonly RequestHandler[] {
  return [
    express.json({ limit, strict: true, type: 'application/json' }),
    (request, response, next) => {
      if (isDeeper(request.body, DEEPEST)) sendRefusal(response, 'malformed');
      else next();
    },
  ];
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
