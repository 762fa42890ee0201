package org.stathouse.shell.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Lets Ctrl-C end requests under way and close the database once Stathouse is up. Before that nobody is served: Ctrl-C then
 * ends it at once, since closing a half-built application only fills the console; the databases roll back what was begun.
 */
public class GracefulStop implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ready.getApplicationContext().registerShutdownHook();
    }
}
