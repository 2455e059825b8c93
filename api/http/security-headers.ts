/** What a browser may load and do: everything from here, nothing from elsewhere, nothing inline. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

const ownOnly = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: ownOnly },
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: false,
};

/** GraphiQL's editor writes its own styles into the page, and its fonts lie in its styles; this route alone lets it. */
export const graphiqlPolicy = Object.entries({
  ...ownOnly,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
})
  .map(([name, values]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${values.join(' ')}`)
  .join('; ');
