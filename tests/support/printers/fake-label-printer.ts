import { createServer, type Server, type Socket } from 'node:net';

/** How a label printer is asked how it is, and what it answers. */
export interface FakeLanguage {
  readonly question: Uint8Array;
  readonly wellAnswer: Uint8Array;
}

/** What the fake does with those who connect. */
export type LabelMood =
  /** Answers, takes everything, prints it. */
  | 'prints'
  /** Takes and prints everything, says nothing, and hangs up when the other side does. */
  | 'mute'
  /** Takes and prints everything, says nothing, and never hangs up. */
  | 'never-ends'
  /** Answers all questions with something that is no answer. */
  | 'garbage'
  /** Answers the first question, then falls silent and hangs up in the middle of the job. */
  | 'dies-mid-job'
  /** Answers the first question, takes the whole job, and then pulls the plug. */
  | 'dies-at-the-end'
  /** Answers the first question and reads no more. */
  | 'stops-reading'
  | 'hangs-up-at-once';

/** A label printer on a port of its own, that does as it is told and keeps what it printed. */
export class FakeLabelPrinter {
  mood: LabelMood = 'prints';
  /** Answers to the next questions; then the usual one. */
  answers: Uint8Array[] = [];
  /** What it says by itself when a job has come, as a Brother QL may. */
  saysAtEnd: Uint8Array | null = null;
  /** What was printed, by job. */
  readonly jobs: Uint8Array[] = [];
  /** All bytes that came, so that nothing can have come twice unnoticed. */
  bytesTaken = 0;
  connections = 0;
  /** The most connections at one time. */
  mostAtOnce = 0;
  readonly #waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  readonly #language: FakeLanguage;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(language: FakeLanguage) {
    this.#language = language;
    this.#server = createServer({ allowHalfOpen: true }, (socket) => this.#serve(socket));
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Resolves as soon as so many jobs were printed. */
  printed(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ count, resolve });
      this.#tell();
    });
  }

  #tell(): void {
    for (const { count, resolve } of this.#waiting) if (this.jobs.length >= count) resolve();
  }

  #serve(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#sockets.size);
    socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
    if (this.mood === 'hangs-up-at-once') return void socket.destroy();
    let pending = Buffer.alloc(0);
    let questions = 0;
    const print = (): void => {
      if (pending.length > 0) this.jobs.push(Uint8Array.from(pending));
      pending = Buffer.alloc(0);
      this.#tell();
    };
    socket.on('data', (bytes: Buffer) => {
      this.bytesTaken += bytes.length;
      pending = Buffer.concat([pending, bytes]);
      if (endsWith(pending, this.#language.question)) {
        pending = pending.subarray(0, pending.length - this.#language.question.length);
        questions += 1;
        if (this.mood === 'prints') print();
        return this.#answer(socket, questions);
      }
      if (this.saysAtEnd !== null && pending.at(-1) === 0x1a) socket.write(this.saysAtEnd);
      if (this.mood === 'dies-mid-job' && questions > 0) socket.resetAndDestroy();
      if (this.mood === 'dies-at-the-end' && questions > 0) dieSoon(socket);
    });
    socket.on('end', () => {
      print();
      if (this.mood !== 'never-ends') socket.end();
    });
  }

  #answer(socket: Socket, questions: number): void {
    const { mood } = this;
    if (mood === 'mute' || mood === 'never-ends') return;
    if (mood === 'garbage') return void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    if (mood !== 'prints' && questions > 1) return void socket.resetAndDestroy();
    socket.write(this.answers.shift() ?? this.#language.wellAnswer);
    if (mood === 'stops-reading') socket.pause();
  }
}

/** Long after the last byte, as bytes that are still on their way would make it the middle. */
const dieSoon = (socket: Socket): void => void setTimeout(() => socket.resetAndDestroy(), 50);

const endsWith = (bytes: Uint8Array, end: Uint8Array): boolean =>
  bytes.length >= end.length && Buffer.compare(bytes.subarray(bytes.length - end.length), end) === 0;
