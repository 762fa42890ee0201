package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The page on which a requester sees how their request stands, with 100,000 requests in the database: 200 visitors at a time, each
 * asking for other requests' pages, against a static file of the same server, asked by the same visitors in turn. The limit of visits
 * from one address is lifted, for all come from one.
 */
class PortalBenchmark implements Benchmark {

    private static final int CONNECTIONS = 200;
    private static final int PAGES_EACH = 10;
    private static final int REPEATS = 5;
    private static final int WARM_UP = 3;
    private static final String NO_LIMIT = "1000000000";
    private static final String STATIC_FILE = "/frontend/records.css";

    private final Databases databases;

    PortalBenchmark(Databases databases) {
        this.databases = databases;
    }

    /** What one of the two came to, block by block. */
    private record Peer(IntFunction<URI> page, List<Double> perSecond, List<Double> p95) {

        static Peer of(IntFunction<URI> page) {
            return new Peer(page, new ArrayList<>(), new ArrayList<>());
        }

        void block(PageLoad visitors) throws InterruptedException {
            PageLoad.Block block = visitors.ask(PAGES_EACH, page);
            perSecond.add(block.pagesPerSecond());
            p95.add(block.p95Millis());
        }
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public void run(Results results) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("stathouse-bench");
        try (HikariDataSource database = databases.migrated("portal")) {
            RequestFill.fill(new JdbcTemplate(database), RequestFill.REQUESTS_IN_ALL);
            Map<String, String> environment = Map.of(
                    "STATHOUSE_DB_URL", database.getJdbcUrl(),
                    "STATHOUSE_DB_USER", database.getUsername(),
                    "STATHOUSE_DB_PASSWORD", database.getPassword(),
                    "STATHOUSE_PROFILES", "production",
                    "STATHOUSE_PORTAL_PAGES", NO_LIMIT,
                    "STATHOUSE_PORTAL_PAGESPERMINUTE", NO_LIMIT);
            try (ServedStathouse product = ServedStathouse.start(data, environment); PageLoad visitors = new PageLoad(CONNECTIONS)) {
                Peer status = Peer.of(n -> product.page("/records/r/" + RequestFill.token(1 + n * 7919 % RequestFill.REQUESTS_IN_ALL)));
                Peer file = Peer.of(n -> product.page(STATIC_FILE));
                measure(visitors, status, file);
                report(results, status, file);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void measure(PageLoad visitors, Peer status, Peer file) throws InterruptedException {
        for (int block = 0; block < WARM_UP; block++) {
            visitors.ask(PAGES_EACH, status.page());
            visitors.ask(PAGES_EACH, file.page());
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            status.block(visitors);
            file.block(visitors);
        }
    }

    private void report(Results results, Peer status, Peer file) {
        Samples pages = new Samples(status.perSecond());
        Samples files = new Samples(file.perSecond());
        results.add(name(), "status pages a second, %d visitors".formatted(CONNECTIONS), "1/s", pages);
        results.add(name(), "status page, p95", "ms", new Samples(status.p95()));
        results.add(name(), "static files a second, %d visitors".formatted(CONNECTIONS), "1/s", files);
        results.add(name(), "static file, p95", "ms", new Samples(file.p95()));
        results.add(name(), "status pages over static files", "x", pages.over(files));
    }
}
