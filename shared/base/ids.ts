// Ids are made by the sender, so that sending twice can be told from asking twice.

export type SessionId = string;
export type PersonId = string;
export type StageId = string;
export type NoteId = string;
/** One capital letter, A to H: it is drawn on the piece, so it is short and stays with the topic. */
export type TopicId = string;
/** "3" for home group 3, "B2" for the second expert group of topic B, "whole" for everybody, a person's id for "alone". */
export type GroupId = string;

/** What every sender-made id must look like: URL-safe, long enough never to meet by chance. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{10,36}$/;

/** Letters and digits that nobody confuses when a code is read aloud or off a projector. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;
export const CODE_PATTERN = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/**
 * What somebody typed or pasted as a join code, as the code it means: lower case, spaces and dashes
 * are forgiven. Nothing is guessed: an O stays an O and will be told to be unknown.
 */
export function readCode(typed: string): string {
  return typed.replace(/[\s\-–—.]/g, '').toUpperCase();
}
