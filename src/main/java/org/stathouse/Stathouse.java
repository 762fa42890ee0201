package org.stathouse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Stathouse: one Spring Boot application that holds the staff views, the REST interface and the process engine. */
@SpringBootApplication
public class Stathouse {

    public static void main(String[] args) {
        SpringApplication.run(Stathouse.class, args);
    }
}
