package org.stathouse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.stathouse.shell.start.GracefulStop;
import org.stathouse.shell.start.StartupChecks;

/** Starts Stathouse: one Spring Boot application that holds the staff views, the REST interface and the process engine. */
@SpringBootApplication
public class Stathouse {

    /** Starts the server; the arguments are Spring properties such as {@code --server.port=8080}. */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Stathouse.class);
        application.setRegisterShutdownHook(false);
        application.addListeners(new StartupChecks(), new GracefulStop());
        application.run(args);
    }
}
