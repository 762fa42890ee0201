package org.stathouse.shell.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks, before anything is built up, whether the port is free, the data folder writable and the database within reach, so
 * that the usual mishaps end at once in a sentence and not after ten seconds in a stack trace.
 */
public class StartupChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        checkPort(
                environment.getRequiredProperty("server.address"), environment.getRequiredProperty("server.port", Integer.class));
        DatabaseCheck database = DatabaseCheck.of(environment);
        if (database.isFile()) {
            checkFolder(Path.of(environment.getRequiredProperty("stathouse.data")));
        }
        database.run();
    }

    /** Port 0 lets the system choose a free one. */
    static void checkPort(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException refused) {
            throw new CannotStart(
                    "Cannot listen on port %d of %s (%s): stop the program that uses it, or start with --port and another number."
                            .formatted(port, address, refused.getMessage()),
                    refused);
        } catch (IOException unknown) {
            throw new CannotStart("Cannot listen on %s: %s.".formatted(address, unknown.getMessage()), unknown);
        }
    }

    static void checkFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw unwritable(folder);
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(folder);
        }
    }

    private static CannotStart unwritable(Path folder) {
        return new CannotStart("Cannot write to the data folder %s: choose another one with --data (or STATHOUSE_DATA)."
                .formatted(folder.toAbsolutePath().normalize()));
    }
}
