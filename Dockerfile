# Page and API in one image; the database is a container of its own (compose.yaml).
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/api api
COPY --from=build /app/cypher cypher
COPY --from=build /app/seed seed
# The history's key: a volume here outlives the container.
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data
USER node
EXPOSE 4000
# Not by npm: the process that is told to stop must be the server itself.
CMD ["node", "--import", "tsx", "api/server.ts"]
