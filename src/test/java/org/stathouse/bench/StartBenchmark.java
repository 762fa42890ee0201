package org.stathouse.bench;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * From {@code ./stathouse run}, built already, to the sign-in page, on files: once with an empty data folder, which includes
 * the migrations and the demonstration's plan, and once with the folder of the start before.
 */
class StartBenchmark implements Benchmark {

    private static final int REPEATS = 3;
    private static final int LONGEST_SECONDS = 300;
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Goal SECONDS = Goal.atMost(8);
    private static final Goal MEGABYTES = Goal.atMost(600);

    private final HttpClient browser = HttpClient.newHttpClient();

    /** What one start came to. */
    private record Start(double seconds, double megabytes) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Results results) throws IOException, InterruptedException {
        List<Start> first = new ArrayList<>();
        List<Start> again = new ArrayList<>();
        // The first pair only warms the disk's cache.
        for (int repeat = 0; repeat <= REPEATS; repeat++) {
            Path data = Files.createTempDirectory("stathouse-bench");
            Start onEmpty = start(data);
            Start onData = start(data);
            FileSystemUtils.deleteRecursively(data);
            if (repeat > 0) {
                first.add(onEmpty);
                again.add(onData);
            }
        }
        results.add(name(), "start to first page, empty data folder", "s", seconds(first), SECONDS);
        results.add(name(), "start to first page, data of an earlier start", "s", seconds(again), SECONDS);
        results.add(name(), "resident memory after it, empty data folder", "MB", megabytes(first), MEGABYTES);
        results.add(name(), "resident memory after it, data of an earlier start", "MB", megabytes(again), MEGABYTES);
    }

    private static Samples seconds(List<Start> starts) {
        return new Samples(starts.stream().map(Start::seconds).toList());
    }

    private static Samples megabytes(List<Start> starts) {
        return new Samples(starts.stream().map(Start::megabytes).toList());
    }

    private Start start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder("./stathouse", "run", "--port", String.valueOf(port), "--data", data.toString());
        command.environment().keySet().removeIf(name -> name.startsWith("STATHOUSE_"));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begin = System.nanoTime();
        Process server = command.start();
        try {
            awaitPage(server, URI.create("http://127.0.0.1:" + port + "/login"), begin);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Thread.sleep(SETTLING);
            return new Start(seconds, residentMegabytes(server));
        } finally {
            // The launcher has become the server, so this is the server's own process.
            server.destroy();
            if (!server.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private void awaitPage(Process server, URI page, long begin) throws InterruptedException {
        while (System.nanoTime() - begin < LONGEST_SECONDS * 1_000_000_000L) {
            if (!server.isAlive()) {
                throw new IllegalStateException("Stathouse ended with " + server.exitValue() + " before it served a page");
            }
            if (isServed(page)) {
                return;
            }
            Thread.sleep(25);
        }
        throw new IllegalStateException("No page within " + LONGEST_SECONDS + " seconds");
    }

    private boolean isServed(URI page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).header("Accept", "text/html").timeout(Duration.ofSeconds(30)).build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double residentMegabytes(Process server) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(server.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow() / 1024.0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
