import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { attributesOf, textsOf } from '../../../electron/devices/ipp/attributes.ts';
import { decodeIpp } from '../../../electron/devices/ipp/decode.ts';
import { encodeIpp } from '../../../electron/devices/ipp/encode.ts';
import type { IppMessage } from '../../../electron/devices/ipp/ipp-message.ts';
import { OPERATIONS } from '../../../electron/devices/ipp/operations.ts';
import { type FakePrinterState, idlePrinter, ippAnswer, printerAttributes } from './fake-ipp-attributes.ts';

/** How the fake takes one kind of call. */
export type Behaviour =
  | { readonly kind: 'well' }
  | { readonly kind: 'ipp-status'; readonly code: number }
  | { readonly kind: 'http-status'; readonly status: number }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'half-an-answer' }
  | { readonly kind: 'endless-answer' }
  | { readonly kind: 'hangs-up-while-reading' }
  | { readonly kind: 'hangs-up-after-reading' }
  | { readonly kind: 'takes-but-is-silent' }
  | { readonly kind: 'slow'; readonly ms: number };

export interface TakenJob {
  readonly title: string;
  readonly userName: string;
  readonly job: ReturnType<typeof attributesOf>;
  readonly document: Uint8Array;
}

type Operation = Extract<
  keyof typeof OPERATIONS,
  'Print-Job' | 'Get-Job-Attributes' | 'Get-Printer-Attributes' | 'CUPS-Get-Printers'
>;

/** An IPP printer in this process, good or bad as told. */
export class FakeIppServer {
  readonly jobs: TakenJob[] = [];
  /** How often a call arrived, by operation, whatever came of it. */
  readonly calls: Operation[] = [];
  state: FakePrinterState = idlePrinter;
  jobStates: readonly number[] = [9];
  jobReason = 'none';
  queues: readonly string[] = [];
  readonly #behaviours = new Map<Operation, Behaviour>();
  readonly #server: ReturnType<typeof createServer>;

  constructor(tls: ServerOptions | null = null) {
    const listener: RequestListener = (request, response) => void this.#take(request, response);
    this.#server = tls === null ? createServer(listener) : createTlsServer(tls, listener);
  }

  /** Listens on a free port of this machine, or on a socket file. */
  async listen(socketPath?: string): Promise<this> {
    await new Promise<void>((resolve) => {
      if (socketPath === undefined) this.#server.listen(0, '127.0.0.1', resolve);
      else this.#server.listen(socketPath, resolve);
    });
    return this;
  }

  get port(): number {
    // Listening on TCP, a server's address is an object.
    return (this.#server.address() as AddressInfo).port;
  }

  behave(operation: Operation, behaviour: Behaviour): void {
    this.#behaviours.set(operation, behaviour);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        const operation = operationIn(Buffer.concat(chunks));
        if (this.#behaviourFor(operation).kind !== 'hangs-up-while-reading') continue;
        if (operation !== null) this.calls.push(operation);
        return void request.socket.resetAndDestroy();
      }
    } catch {
      // The caller hung up; there is nobody to answer.
      return;
    }
    await this.#answer(Buffer.concat(chunks), response);
  }

  #behaviourFor(operation: Operation | null): Behaviour {
    return (operation && this.#behaviours.get(operation)) ?? { kind: 'well' };
  }

  async #answer(bytes: Buffer, response: ServerResponse): Promise<void> {
    const operation = operationIn(bytes);
    if (operation === null) return void response.writeHead(400).end();
    this.calls.push(operation);
    const behaviour = this.#behaviourFor(operation);
    const message = decodeIpp(bytes);
    switch (behaviour.kind) {
      case 'ipp-status':
        return reply(response, encodeIpp(ippAnswer({ code: behaviour.code, requestId: message.requestId })));
      case 'http-status':
        return void response.writeHead(behaviour.status).end();
      case 'garbage':
        return reply(response, Buffer.from('<html>Welcome to the printer</html>'));
      case 'half-an-answer':
        response.writeHead(200, { 'content-type': 'application/ipp', 'content-length': 500 });
        response.write(Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 1]));
        return void setTimeout(() => response.destroy(), 20);
      case 'endless-answer':
        return pourForever(response);
      case 'hangs-up-while-reading':
      case 'hangs-up-after-reading':
        return void response.destroy();
      case 'takes-but-is-silent':
        this.#well(operation, message);
        return;
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, behaviour.ms));
        return reply(response, encodeIpp(this.#well(operation, message)));
      case 'well':
        return reply(response, encodeIpp(this.#well(operation, message)));
    }
  }

  #well(operation: Operation, { requestId, ...message }: IppMessage): IppMessage {
    switch (operation) {
      case 'Get-Printer-Attributes':
        return ippAnswer({
          code: 0,
          requestId,
          group: { tag: 'printer', attributes: printerAttributes(this.state) },
        });
      case 'Print-Job':
        return this.#print({ requestId, ...message });
      case 'Get-Job-Attributes':
        return this.#jobState({ requestId, ...message });
      case 'CUPS-Get-Printers':
        return this.#listQueues(requestId);
    }
  }

  #print(message: IppMessage): IppMessage {
    const asked = attributesOf(message, 'operation');
    this.jobs.push({
      title: textsOf(asked, 'job-name')[0] ?? '',
      userName: textsOf(asked, 'requesting-user-name')[0] ?? '',
      job: attributesOf(message, 'job'),
      document: message.data,
    });
    const values = [{ tag: 'integer', value: this.jobs.length }] as const;
    return ippAnswer({
      code: 0,
      requestId: message.requestId,
      group: { tag: 'job', attributes: [{ name: 'job-id', values }] },
    });
  }

  #jobState(message: IppMessage): IppMessage {
    const [jobId] = attributesOf(message, 'operation').get('job-id') ?? [];
    const isKnown = jobId?.tag === 'integer' && jobId.value <= this.jobs.length;
    if (!isKnown) return ippAnswer({ code: 0x0406, requestId: message.requestId });
    const [state = 9, ...later] = this.jobStates;
    if (later.length > 0) this.jobStates = later;
    const attributes = [
      { name: 'job-state', values: [{ tag: 'enum', value: state }] },
      { name: 'job-state-reasons', values: [{ tag: 'keyword', value: this.jobReason }] },
    ] as const;
    return ippAnswer({ code: 0, requestId: message.requestId, group: { tag: 'job', attributes } });
  }

  #listQueues(requestId: number): IppMessage {
    if (this.queues.length === 0) return ippAnswer({ code: 0x0406, requestId });
    const groups = this.queues.map((queue) =>
      ippAnswer({
        code: 0,
        requestId,
        group: {
          tag: 'printer',
          attributes: [
            { name: 'printer-name', values: [{ tag: 'nameWithoutLanguage', value: queue }] },
            ...printerAttributes(this.state),
          ],
        },
      }),
    );
    return { ...ippAnswer({ code: 0, requestId }), groups: groups.flatMap((answer) => answer.groups) };
  }
}

const operationIn = (bytes: Buffer): Operation | null => {
  const code = bytes.length < 4 ? -1 : bytes.readUInt16BE(2);
  switch (code) {
    case OPERATIONS['Print-Job']:
      return 'Print-Job';
    case OPERATIONS['Get-Job-Attributes']:
      return 'Get-Job-Attributes';
    case OPERATIONS['Get-Printer-Attributes']:
      return 'Get-Printer-Attributes';
    case OPERATIONS['CUPS-Get-Printers']:
      return 'CUPS-Get-Printers';
    default:
      return null;
  }
};

const reply = (response: ServerResponse, body: Uint8Array): void => {
  response.writeHead(200, { 'content-type': 'application/ipp' }).end(body);
};

const pourForever = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/ipp' });
  const chunk = Buffer.alloc(64_000, 1);
  const pour = (): void => {
    if (response.destroyed) return;
    response.write(chunk, () => setImmediate(pour));
  };
  pour();
};
