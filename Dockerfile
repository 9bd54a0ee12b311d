# Builds with everything, runs with what is needed, as nobody in particular.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
RUN npm run bundle && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 STATE_DIR=/var/lib/accord
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.build ./.build
COPY package.json LICENSE ./
COPY data ./data
COPY locales ./locales
RUN mkdir -p /var/lib/accord && chown node:node /var/lib/accord
USER node
VOLUME /var/lib/accord
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-semi-space-size=1", "--optimize-for-size", ".build/bundle/main.js"]
