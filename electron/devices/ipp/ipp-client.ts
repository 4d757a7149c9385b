import { isSuccess } from './answer-codes.ts';
import { attributesOf, textsOf } from './attributes.ts';
import { decodeIpp } from './decode.ts';
import { encodeIpp } from './encode.ts';
import { type ExchangeFault, exchangeWithFirst, type IppCall } from './exchange.ts';
import type { IppEndpoint } from './ipp-address.ts';
import { IppError, type IppMessage } from './ipp-message.ts';

/** An answer that was understood, a printer that said no, or none of both. */
export type IppAnswer =
  | { readonly kind: 'success'; readonly message: IppMessage }
  | {
      readonly kind: 'ipp-error';
      readonly code: number;
      readonly detail: string;
      readonly message: IppMessage;
    }
  | { readonly kind: 'http-error'; readonly httpStatus: number; readonly detail: string }
  | {
      readonly kind: 'failed';
      readonly fault: ExchangeFault;
      readonly bytesWentOut: boolean;
      readonly detail: string;
    };

export interface IppQuestion extends Omit<IppCall, 'body'> {
  readonly endpoints: readonly IppEndpoint[];
  readonly message: IppMessage;
}

/** Puts one question to a printer. Every fault is an answer; nothing is thrown. */
export const askIpp = async ({ endpoints, message, ...call }: IppQuestion): Promise<IppAnswer> => {
  const exchange = await exchangeWithFirst(endpoints, { ...call, body: encodeIpp(message) });
  if (exchange.kind === 'failed') return exchange;
  const { httpStatus, body } = exchange;
  if (httpStatus !== 200) return { kind: 'http-error', httpStatus, detail: `HTTP ${httpStatus}` };
  return understand(body);
};

const understand = (body: Uint8Array): IppAnswer => {
  try {
    const message = decodeIpp(body);
    if (isSuccess(message.code)) return { kind: 'success', message };
    const [said] = textsOf(attributesOf(message, 'operation'), 'status-message');
    return {
      kind: 'ipp-error',
      code: message.code,
      message,
      detail: [hex(message.code), said].filter(Boolean).join(' '),
    };
  } catch (error) {
    if (!(error instanceof IppError)) throw error;
    return { kind: 'failed', fault: 'answers-badly', bytesWentOut: true, detail: error.message };
  }
};

const hex = (code: number): string => `0x${code.toString(16).padStart(4, '0')}`;
