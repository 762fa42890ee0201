package org.stathouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium's own way from a web page to a PDF, tagged as it does by default. */
final class ChromiumPrint {

    private static final int LOOK_EACH_MILLIS = 10;

    private final Path binary;

    private ChromiumPrint(Path binary) {
        this.binary = binary;
    }

    /** The system's Chromium, if there is one; {@code -Dstathouse.chromium} names another, or {@code none}. */
    static Optional<ChromiumPrint> installed() {
        String named = System.getProperty("stathouse.chromium", "");
        if (named.equals("none")) {
            return Optional.empty();
        }
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(ChromiumPrint::new);
    }

    /** Prints the page; answers with the CPU seconds of Chromium with all its processes, those of its start included. */
    double cpuSeconds(Path html, Path pdf, Path profile) throws IOException, InterruptedException {
        Files.deleteIfExists(pdf);
        Process browser = new ProcessBuilder(List.of(
                        binary.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + profile,
                        "--print-to-pdf=" + pdf,
                        html.toUri().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Duration> spent = new HashMap<>();
        do {
            Stream.concat(Stream.of(browser.toHandle()), browser.descendants())
                    .forEach(process -> process.info().totalCpuDuration().ifPresent(cpu -> spent.put(process.pid(), cpu)));
        } while (!browser.waitFor(LOOK_EACH_MILLIS, TimeUnit.MILLISECONDS));
        if (!Files.exists(pdf)) {
            throw new IOException("Chromium printed nothing; it ended with " + browser.exitValue());
        }
        return spent.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
    }
}
