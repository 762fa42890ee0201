package org.stathouse.shell.start;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.stathouse.identity.DemoAccounts;

/** Says on the console that Stathouse is up: where, on which data, and in the demonstration as whom one can sign in. */
@Component
@ConditionalOnProperty(name = "stathouse.greeting", matchIfMissing = true)
class Greeting {

    private final String address;
    private final String data;
    private final DatabaseCheck database;
    private final ObjectProvider<DemoAccounts> accounts;

    Greeting(
            @Value("${stathouse.address}") String address,
            @Value("${stathouse.data}") String data,
            Environment environment,
            ObjectProvider<DemoAccounts> accounts) {
        this.address = address;
        this.data = data;
        this.database = DatabaseCheck.of(environment);
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printToConsole() {
        print(System.out);
    }

    void print(PrintStream console) {
        console.printf("%nStathouse is up: %s%n", address);
        console.println(database.isFile()
                ? "Data folder:     " + Path.of(data).toAbsolutePath().normalize()
                : "Database:        " + database.withoutOptions());
        accounts.ifAvailable(demo -> printAccounts(console, demo));
        console.println("Ctrl-C stops it.");
    }

    private static void printAccounts(PrintStream console, DemoAccounts demo) {
        console.printf("Sign in as one of these made-up people; the password is always \"%s\":%n", DemoAccounts.PASSWORD);
        demo.entries().forEach(entry ->
                console.printf("  %-10s %s, %s%n", entry.username(), entry.displayName(), entry.role().title()));
    }
}
