package org.stathouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * From {@code ./stathouse run}, built already, to the sign-in page, on files: once with an empty data folder, which includes
 * the migrations and the demonstration's plan, and once with the folder of the start before.
 */
class StartBenchmark implements Benchmark {

    private static final int REPEATS = 3;
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Goal SECONDS = Goal.atMost(8);
    private static final Goal MEGABYTES = Goal.atMost(600);

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

    private static Start start(Path data) throws IOException, InterruptedException {
        try (ServedStathouse product = ServedStathouse.start(data, Map.of())) {
            Thread.sleep(SETTLING);
            return new Start(product.secondsToFirstPage(), product.residentMegabytes());
        }
    }
}
