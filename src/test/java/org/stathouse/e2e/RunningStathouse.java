package org.stathouse.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged product as a process of its own, on H2 in a folder of its own, in the demonstration profile. */
final class RunningStathouse implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** A request that reaches the product in the middle of its start may stay without an answer; then it is asked again. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private final Path data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private Path jar = Path.of(System.getProperty("stathouse.jar", "target/stathouse.jar"));
    private Process process;

    private RunningStathouse(Path data, int port, Map<String, String> environment, List<String> options) throws IOException {
        this.data = data;
        this.port = port;
        this.environment = environment;
        this.options = options;
        this.process = launch();
    }

    /** Starts it on a free port of the loopback interface and waits until it serves. */
    static RunningStathouse start(String... options) throws IOException {
        return start(Map.of(), options);
    }

    /** Like {@link #start(String...)}, with further environment variables. */
    static RunningStathouse start(Map<String, String> environment, String... options) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RunningStathouse product =
                new RunningStathouse(Files.createTempDirectory("stathouse-e2e"), port, environment, List.of(options));
        try {
            product.awaitServing();
            return product;
        } catch (RuntimeException failed) {
            product.close();
            throw failed;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What it has written so far. */
    String output() throws IOException {
        return Files.readString(data.resolve("output.log"));
    }

    /** Ends it as a power cut would, and starts it again on the same data. */
    void killAndRestart() throws IOException {
        process.destroyForcibly();
        awaitEnd();
        process = launch();
        awaitServing();
    }

    /**
     * Ends it and starts a newer product on the same data: the same jar but for one process file.
     *
     * @param processFile below {@code processes}
     * @param change what is written there instead
     */
    void upgrade(String processFile, UnaryOperator<String> change) throws IOException {
        stop();
        Path newer = Files.copy(jar, data.resolve("newer.jar"));
        try (FileSystem inside = FileSystems.newFileSystem(newer)) {
            Path file = inside.getPath("BOOT-INF", "classes", "processes").resolve(processFile);
            Files.writeString(file, change.apply(Files.readString(file)));
        }
        jar = newer;
        process = launch();
        awaitServing();
    }

    /** Asks it to end, as Ctrl-C does, and tells its exit code. */
    int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        awaitEnd();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--stathouse.data=" + data,
                "--spring.profiles.active=demo"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("output.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("STATHOUSE_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitServing() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(ANSWER_LIMIT)
                    .build();
            Awaitility.await().atMost(START_LIMIT).ignoreExceptionsMatching(IOException.class::isInstance).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It ended instead of starting:\n" + output());
                }
                return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            });
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                throw new IllegalStateException("It did not end within 40 seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
