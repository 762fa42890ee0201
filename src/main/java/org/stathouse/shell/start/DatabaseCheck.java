package org.stathouse.shell.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Whether the database can be opened: the embedded file is not held by another process, the server answers and is new enough. */
record DatabaseCheck(String url, @Nullable String user, @Nullable String password) {

    private static final String FILE = "jdbc:h2:file:";
    private static final String MEMORY = "jdbc:h2:mem:";
    private static final int TIMEOUT_SECONDS = 10;
    private static final int OLDEST_POSTGRESQL = 15;

    static DatabaseCheck of(Environment environment) {
        return new DatabaseCheck(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
    }

    boolean isFile() {
        return url.startsWith(FILE);
    }

    void run() {
        if (isFile()) {
            checkFile(Path.of(withoutOptions().substring(FILE.length()) + ".mv.db"));
        } else if (!url.startsWith(MEMORY)) {
            checkServer();
        }
    }

    /** The address without its options, which may hold secrets. */
    String withoutOptions() {
        return url.replaceFirst("[;?].*", "");
    }

    // H2 holds an exclusive lock on the file as long as it is open.
    private static void checkFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CannotStart("The data in %s is in use by another Stathouse: stop that one, or choose another folder with --data."
                        .formatted(file.toAbsolutePath().normalize().getParent()));
            }
        } catch (IOException refused) {
            throw new CannotStart("Cannot open the database file %s: %s.".formatted(file, refused.getMessage()), refused);
        }
    }

    private void checkServer() {
        DriverManager.setLoginTimeout(TIMEOUT_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL) {
                throw new CannotStart("The database at %s is PostgreSQL %d: Stathouse needs %d or later."
                        .formatted(withoutOptions(), version, OLDEST_POSTGRESQL));
            }
        } catch (SQLException refused) {
            throw new CannotStart(
                    "Cannot open the database at %s as user %s (%s): check STATHOUSE_DB_URL, STATHOUSE_DB_USER and STATHOUSE_DB_PASSWORD."
                            .formatted(withoutOptions(), user, refused.getMessage()),
                    refused);
        }
    }
}
