/** The port through which a drill makes a bad network on this machine, and real receivers behind it. */

/** What a connection through the proxy suffers. */
export const FAULTS = [
  "latency",
  "loss",
  "reset",
  "black_hole",
  "slow_close",
  "bandwidth",
  "server_error",
  "truncated",
  "certificate",
] as const;

export type Fault = (typeof FAULTS)[number];

export interface Receiver {
  readonly port: number;
  /** How often each key was accepted; a receiver keeps one of each. */
  readonly accepted: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export interface FaultProxy {
  readonly port: number;
  /** Connections that suffered the fault. */
  faulted(): number;
  close(): Promise<void>;
}

export interface ProxyOrder {
  readonly target: number;
  readonly protocol: "http" | "smtp";
  readonly fault: Fault;
  /** The first so many connections suffer it; then the network has recovered. */
  readonly connections: number;
}

/** All on 127.0.0.1, at ports that the system chooses. */
export interface DrillNet {
  openProxy(order: ProxyOrder): Promise<FaultProxy>;
  receiveHttp(): Promise<Receiver>;
  receiveMail(): Promise<Receiver>;
}
