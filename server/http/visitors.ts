import { isLoopback } from '../access/callers.ts';
import { ownAddresses } from '../addresses.ts';

/** Whether any phone has found its way here: a firewall, or a wifi that keeps its guests apart, is noticed before people arrive. */
export class Visitors {
  #phoneCame = false;

  /** Tells of a request from this address. */
  saw(address: string): void {
    if (this.#phoneCame || address === '' || isLoopback(address)) return;
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase();
    const bracketed = plain.includes(':') ? `[${plain}]` : plain;
    this.#phoneCame = !ownAddresses().includes(bracketed);
  }

  get phoneCame(): boolean {
    return this.#phoneCame;
  }
}
