package org.stathouse.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as {@code ./stathouse run} starts it, built already, on a port of its own. */
final class ServedStathouse implements AutoCloseable {

    private static final int LONGEST_SECONDS = 300;
    private static final int CALM_COLLECTIONS = 5;
    private static final int COLLECTION_PAUSE_MILLIS = 1_000;

    private final Process server;
    private final int port;
    private final double seconds;

    private ServedStathouse(Process server, int port, double seconds) {
        this.server = server;
        this.port = port;
        this.seconds = seconds;
    }

    /** Starts it and waits for its sign-in page; no setting but these comes from outside. */
    static ServedStathouse start(Path data, Map<String, String> environment) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ServedStathouse launched = launch(data, environment);
        try {
            awaitPage(launched.server, launched.page("/login"), begin);
        } catch (RuntimeException | InterruptedException failed) {
            launched.kill();
            throw failed;
        }
        return new ServedStathouse(launched.server, launched.port, (System.nanoTime() - begin) / 1e9);
    }

    /** Waits until it is ready for people: the demonstration's accounts and plan are made after the first page is served. */
    ServedStathouse ready() throws InterruptedException {
        awaitPage(server, page("/actuator/health/readiness"), System.nanoTime());
        return this;
    }

    /** Starts it and does not wait for anything. */
    static ServedStathouse launch(Path data, Map<String, String> environment) throws IOException {
        int port = freePort();
        ProcessBuilder command =
                new ProcessBuilder(List.of("./stathouse", "run", "--port", String.valueOf(port), "--data", data.toString()));
        command.environment().keySet().removeIf(name -> name.startsWith("STATHOUSE_"));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().putAll(environment);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return new ServedStathouse(command.start(), port, 0);
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** Ends it with no warning, as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        server.destroyForcibly().onExit().join();
    }

    /** How long it took to the first page. */
    double secondsToFirstPage() {
        return seconds;
    }

    URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    double residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(server.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow() / 1024.0;
        }
    }

    /**
     * What its heap holds after full collections, in megabytes: the JDK's own count of living objects collects first. It is asked until the
     * count has stopped falling, for what only a cleaner or a background task still holds goes with a later collection than the first.
     */
    double liveMegabytes() throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        for (int calm = 0; calm < CALM_COLLECTIONS; calm++) {
            double live = collectedMegabytes();
            if (live < least - 1) {
                calm = 0;
            }
            least = Math.min(least, live);
            Thread.sleep(COLLECTION_PAUSE_MILLIS);
        }
        return least;
    }

    private double collectedMegabytes() throws IOException {
        Process count = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(server.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = count.inputReader()) {
            String total = lines.lines().filter(line -> line.startsWith("Total")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The server's heap could not be counted"));
            return Long.parseLong(total.strip().split("\\s+")[2]) / (1024.0 * 1024);
        }
    }

    /** Stops it as a person would. The launcher has become the server, so this is the server's own process. */
    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    private static void awaitPage(Process server, URI page, long begin) throws InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            while (System.nanoTime() - begin < LONGEST_SECONDS * 1_000_000_000L) {
                if (!server.isAlive()) {
                    throw new IllegalStateException("Stathouse ended with " + server.exitValue() + " before it served a page");
                }
                if (isServed(browser, page)) {
                    return;
                }
                Thread.sleep(25);
            }
        }
        throw new IllegalStateException("No page within " + LONGEST_SECONDS + " seconds");
    }

    private static boolean isServed(HttpClient browser, URI page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).header("Accept", "text/html, application/json").timeout(Duration.ofSeconds(30)).build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
