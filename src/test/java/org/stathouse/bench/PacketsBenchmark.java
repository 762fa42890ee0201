package org.stathouse.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.util.FileSystemUtils;

/**
 * Packets of about 10, 60 and 500 pages: pages for each second of CPU, against Chromium's print-to-PDF of the same HTML and style sheets, each
 * peer's own pages counted; then the live heap of the making in JVMs of their own.
 */
class PacketsBenchmark implements Benchmark {

    private static final List<Integer> ACTIONS = List.of(4, 28, 248);
    private static final int TIMED = 28;
    private static final int REPEATS = 3;
    /** So many actions are printed before a size is measured: the compiler then has nothing left to do. */
    private static final int WARM_UP_ACTIONS = 300;
    private static final Goal AS_FAST = Goal.atLeast(1);
    private static final Goal SECONDS = Goal.atMost(2);
    private static final Goal MEGABYTES = Goal.atMost(512);
    private static final Goal AS_MUCH_A_PAGE = Goal.atMost(1);

    /** What making a packet once came to. */
    private record Print(int pages, double cpuSeconds, double wallSeconds) {

        double pagesPerCpuSecond() {
            return pages / cpuSeconds;
        }
    }

    @Override
    public String name() {
        return "packets";
    }

    @Override
    public void run(Results results) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("stathouse-bench");
        try {
            Optional<ChromiumPrint> chromium = ChromiumPrint.installed();
            for (int actions : ACTIONS) {
                speed(results, new SamplePacket(actions), actions, folder, chromium);
            }
            heap(results);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void speed(Results results, SamplePacket packet, int actions, Path folder, Optional<ChromiumPrint> chromium)
            throws IOException, InterruptedException {
        Path html = Files.writeString(folder.resolve("packet.html"), packet.html());
        for (int warm = 0; warm < WARM_UP_ACTIONS; warm += actions) {
            print(packet);
        }
        List<Print> ours = new ArrayList<>();
        List<Print> theirs = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            ours.add(print(packet));
            if (chromium.isPresent()) {
                theirs.add(print(chromium.get(), html, folder));
            }
        }
        String size = ours.getFirst().pages() + " pages";
        Samples rate = rate(ours);
        results.add(name(), size + ", pages a CPU second", "1/s", rate);
        Samples wall = new Samples(ours.stream().map(Print::wallSeconds).toList());
        results.add(name(), size + ", warm", "s", wall, actions == TIMED ? SECONDS : null);
        if (!theirs.isEmpty()) {
            results.add(name(), size + ", Chromium\u2019s " + theirs.getFirst().pages() + " pages a CPU second", "1/s", rate(theirs));
            results.add(name(), size + ", over Chromium", "x", rate.over(rate(theirs)), AS_FAST);
        }
    }

    private static Samples rate(List<Print> prints) {
        return new Samples(prints.stream().map(Print::pagesPerCpuSecond).toList());
    }

    private static Print print(SamplePacket packet) throws IOException {
        long cpu = cpuNanos();
        long wall = System.nanoTime();
        int pages = packet.print(OutputStream.nullOutputStream());
        return new Print(pages, (cpuNanos() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
    }

    private static Print print(ChromiumPrint chromium, Path html, Path folder) throws IOException, InterruptedException {
        Path pdf = folder.resolve("chromium.pdf");
        long wall = System.nanoTime();
        double cpu = chromium.cpuSeconds(html, pdf, folder.resolve("profile"));
        double seconds = (System.nanoTime() - wall) / 1e9;
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            return new Print(printed.getNumberOfPages(), cpu, seconds);
        }
    }

    /** The whole process's, so that what the collector and the compiler do for it is counted too. */
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void heap(Results results) throws IOException, InterruptedException {
        List<Double> aPage = new ArrayList<>();
        for (int actions : ACTIONS) {
            String[] printed = inItsOwnJvm(actions).split(" ");
            double megabytes = Double.parseDouble(printed[1]);
            aPage.add(megabytes / Integer.parseInt(printed[0]));
            Goal goal = actions == ACTIONS.getLast() ? MEGABYTES : null;
            results.add(name(), printed[0] + " pages with -Xmx512m, most live heap", "MB", new Samples(List.of(megabytes)), goal);
        }
        double growth = aPage.getLast() / aPage.get(1);
        results.add(name(), "heap a page, the longest over the middle one", "x", new Samples(List.of(growth)), AS_MUCH_A_PAGE);
    }

    private static String inItsOwnJvm(int actions) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PacketHeap.class.getName(),
                        String.valueOf(actions))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (jvm.waitFor() != 0) {
            throw new UncheckedIOException(new IOException("No packet of " + actions + " actions within 512 MB: " + said));
        }
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
