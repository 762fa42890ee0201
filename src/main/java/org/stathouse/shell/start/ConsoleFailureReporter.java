package org.stathouse.shell.start;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/**
 * Writes why Stathouse cannot start as one line to the standard error output, in place of Spring Boot's report of many lines;
 * registered in {@code META-INF/spring.factories}.
 */
class ConsoleFailureReporter implements FailureAnalysisReporter {

    private final PrintStream console;

    ConsoleFailureReporter() {
        this(System.err);
    }

    ConsoleFailureReporter(PrintStream console) {
        this.console = console;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String text = StringUtils.hasText(action) ? analysis.getDescription() + " " + action : analysis.getDescription();
        console.println("stathouse: " + text.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
