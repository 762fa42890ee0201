# syntax=docker/dockerfile:1
# Builds Stathouse and packs it with a Java runtime, unpacked and with the class cache that halves its start.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY processes processes
COPY frontend frontend
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -q -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/stathouse.jar extract --destination /stathouse

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /data stathouse
WORKDIR /stathouse
COPY --from=build /stathouse ./
COPY LICENSE NOTICE ./
# Recorded by the very JVM that will read it; the database of the recording is thrown away.
RUN java -XX:AOTCacheOutput=stathouse.aot -XX:+UseSerialGC -Dspring.context.exit=onRefresh -jar stathouse.jar \
        --stathouse.data=/tmp/recording --server.port=0 >/dev/null 2>&1 \
    && rm -rf /tmp/recording
USER stathouse
ENV STATHOUSE_BIND=0.0.0.0 \
    STATHOUSE_DATA=/data \
    SPRING_PROFILES_ACTIVE=production
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=stathouse.aot", "-XX:+UseSerialGC", "-Xmx1g", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-jar", "stathouse.jar"]
