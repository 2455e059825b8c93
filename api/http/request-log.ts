/** What is said of requests. */
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** One line for each request when it has been answered, and that only with `LOG_LEVEL=debug`; never its query. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // said when it has been answered
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    if (error) {
      super.requestCompleted(error, request, reply);
      return;
    }
    const [path] = request.url.split('?');
    const ms = Math.round(reply.elapsedTime);
    reply.log.debug({ method: request.method, path, status: reply.statusCode, ms }, 'answered');
  }
}
