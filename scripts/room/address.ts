// Under which address the others in the room reach this machine.

import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Networks that exist on this machine only (containers, virtual machines) or lead elsewhere (VPN), by the names systems give them. */
const NOT_THE_ROOM = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|tailscale|zt)/i;
/** A machine that got no address has chosen one of these itself. */
const UNASSIGNED = /^169\.254\./;
const HOME_NETWORK = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** Less is likelier to be the room's network. */
function doubt(name: string, { address }: NetworkInterfaceInfo): number {
  return (NOT_THE_ROOM.test(name) ? 2 : 0) + (HOME_NETWORK.test(address) ? 0 : 1);
}

/**
 * The machine's IPv4 addresses that others may reach, the likeliest first.
 * @param interfaces those of the machine
 */
export function roomAddresses(interfaces = networkInterfaces()): readonly string[] {
  return Object.entries(interfaces)
    .flatMap(([name, found]) => (found ?? []).map((one) => ({ one, doubt: doubt(name, one) }))) // null = an interface that has just gone
    .filter(({ one }) => one.family === 'IPv4' && !one.internal && !UNASSIGNED.test(one.address))
    .toSorted((a, b) => a.doubt - b.doubt)
    .map(({ one }) => one.address);
}
