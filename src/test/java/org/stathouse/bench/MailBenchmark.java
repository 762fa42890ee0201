package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.stathouse.testing.SmtpSink;

/**
 * The packaged product is killed with no warning, fifty times, while ten thousand mails go to a mail server on the loopback address:
 * after that every mail must have arrived, and at most one a kill twice, under the same Message-ID. The server itself picks the
 * instant, in turn at each point of a conversation, so that the worst ones are among them: between taking a mail and saying so, and
 * right after saying so. For a smaller run: {@code JAVA_TOOL_OPTIONS="-Dstathouse.bench.kills=10 -Dstathouse.bench.mails=2000"}.
 */
class MailBenchmark implements Benchmark {

    private static final int KILLS = Integer.getInteger("stathouse.bench.kills", 50);
    private static final int MAILS = Integer.getInteger("stathouse.bench.mails", 10_000);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);
    private static final long SEED = 7;

    private final Databases databases;

    MailBenchmark(Databases databases) {
        this.databases = databases;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void run(Results results) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("stathouse-bench");
        Executioner executioner = new Executioner(KILLS, MAILS, new Random(SEED));
        try (HikariDataSource pool = databases.migrated("mail"); SmtpSink server = new SmtpSink(executioner)) {
            JdbcTemplate database = new JdbcTemplate(pool);
            MailFill.waiting(database, MAILS);
            Map<String, String> environment = environment(pool, server);
            long begin = System.nanoTime();
            for (int kill = 0; kill < KILLS && MailFill.left(database) > 0; kill++) {
                try (ServedStathouse product = ServedStathouse.launch(data, environment)) {
                    executioner.nextIs(product);
                    Awaitility.await().atMost(LONGEST_LIFE).until(() -> !product.isAlive() || MailFill.left(database) == 0);
                }
            }
            try (ServedStathouse survivor = ServedStathouse.launch(data, environment)) {
                executioner.spare();
                Awaitility.await().atMost(LONGEST_LIFE).until(() -> !survivor.isAlive() || MailFill.left(database) == 0);
            }
            results.add(name(), "whole run, starts of the product included", "s", once((System.nanoTime() - begin) / 1e9));
            report(results, executioner, server.taken(), MailFill.sent(database));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Map<String, String> environment(HikariDataSource pool, SmtpSink server) {
        return Map.of(
                "STATHOUSE_DB_URL", pool.getJdbcUrl(),
                "STATHOUSE_DB_USER", pool.getUsername(),
                "STATHOUSE_DB_PASSWORD", pool.getPassword(),
                "STATHOUSE_PROFILES", "production",
                "STATHOUSE_SMTP_HOST", "127.0.0.1",
                "STATHOUSE_SMTP_PORT", String.valueOf(server.port()),
                "STATHOUSE_SMTP_FROM", "stathouse@city.example");
    }

    private void report(Results results, Executioner executioner, List<SmtpSink.Taken> taken, List<String> sent) {
        Map<String, Set<String>> names = taken.stream().collect(Collectors.groupingBy(
                SmtpSink.Taken::subject, TreeMap::new, Collectors.mapping(SmtpSink.Taken::messageId, Collectors.toCollection(TreeSet::new))));
        long lost = MAILS - names.size();
        long twice = taken.size() - names.size();
        long renamed = names.values().stream().filter(each -> each.size() > 1).count();
        long believed = sent.stream().filter(subject -> !names.containsKey(subject)).count();
        results.add(name(), "kills while %,d mails went out".formatted(MAILS), "", once(executioner.kills()), Goal.atLeast(KILLS));
        results.add(name(), "mails lost", "", once(lost), Goal.atMost(0));
        results.add(name(), "mails marked as sent that never arrived", "", once(believed), Goal.atMost(0));
        results.add(name(), "mails that arrived again", "", once(twice), Goal.atMost(executioner.kills()));
        results.add(name(), "most that arrived again after one kill", "", once(executioner.mostAfterOneKill(taken)), Goal.atMost(1));
        results.add(name(), "mails under two Message-IDs", "", once(renamed), Goal.atMost(0));
        results.add(name(), "mails a second while sending", "1/s", once(executioner.mailsPerSecond()));
    }

    private static Samples once(double value) {
        return new Samples(List.of(value));
    }
}
