/** Requests that are refused before GraphQL is asked, answered in the shape that GraphQL's errors have. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ClientError, failure, isInternal, toClientError } from '../errors.ts';
import { languageOf } from './language.ts';
import { bodyBytes } from './limits.ts';

/** Answers a request whose body could not be read, or that failed before it was executed. */
export function refuseRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const known = reasonOf(error);
  if (isInternal(known ?? error)) request.log.error(error);
  void sendError(request, reply, error.statusCode ?? 500, known ?? error);
}

/** Answers a request by any other method than POST, so that no foreign page can ask with a link. */
export function refuseMethod(request: FastifyRequest, reply: FastifyReply) {
  return sendError(request, reply.header('allow', 'POST'), 405, failure('postOnly'));
}

function sendError(request: FastifyRequest, reply: FastifyReply, status: number, error: unknown) {
  const language = languageOf(request.headers['accept-language']);
  return reply.code(status).send({ errors: [toClientError(error, language)] });
}

function reasonOf({ code, statusCode = 500 }: FastifyError): ClientError | null {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return failure('bodyTooLarge', { max: bodyBytes / 1024 / 1024 });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return failure('mediaType');
  if (statusCode === 503) return failure('unavailable');
  return statusCode < 500 ? failure('json') : null;
}
