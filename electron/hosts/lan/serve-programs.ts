import type { IncomingMessage, ServerResponse } from 'node:http';
import { OpenAPIGenerator } from '@orpc/openapi';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { foyerContract } from '../../../shared/contract/foyer-contract.ts';
import type { ProcedureMeta } from '../../../shared/contract/procedure.ts';
import type { DeskDoor } from '../../desk/open-desk.ts';

/** Programs hold the token that only this host's owner was shown; the log says that a program did it. */
const PROGRAM = { operatorId: 'program', role: 'organiser' } as const;

interface Described {
  readonly contract: { readonly '~orpc': { readonly meta: ProcedureMeta } };
}

const isForPrograms = ({ contract }: Described): boolean =>
  contract['~orpc'].meta.audience.includes('integration');

/** Describes the routes for programs as OpenAPI 3.1, made from the contract itself. */
const describeRoutes = (): Promise<object> =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(foyerContract, {
    info: { title: 'Foyer', version: '1', description: 'What a program may ask of a desk on this computer.' },
    servers: [{ url: '/api' }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    // The generator's own type of the meta is wider; every procedure here has ours.
    filter: (described) => isForPrograms(described as unknown as Described),
  });

/** Answers programs under `/api`; the description of its routes is at `/api/openapi.json`. Says whether there was such a route. */
export const openPrograms = (desk: DeskDoor) => {
  const handler = new OpenAPIHandler(desk.router);
  let description: Promise<object> | null = null;
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method === 'GET' && request.url === '/api/openapi.json') {
      description ??= describeRoutes();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await description));
      return true;
    }
    const { matched } = await handler.handle(request, response, {
      prefix: '/api',
      context: { session: desk.openSession('integration', PROGRAM) },
    });
    return matched;
  };
};
