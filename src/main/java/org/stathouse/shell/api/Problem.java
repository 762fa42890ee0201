package org.stathouse.shell.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problem documents (RFC 9457) of the REST interface: each kind has a stable type and title. */
public enum Problem {
    RULE_BROKEN("Some of it cannot be accepted"),
    UNREADABLE("The request cannot be read"),
    NOT_SIGNED_IN("Sign in first"),
    TOO_MANY_ATTEMPTS("Too many failed sign-ins"),
    NOT_PERMITTED("Not permitted"),
    NOT_FOUND("Not found"),
    CONFLICT("Changed by someone else"),
    PRECONDITION_REQUIRED("Name the version you change"),
    UNEXPECTED("Something went wrong on our side");

    private final String title;

    Problem(String title) {
        this.title = title;
    }

    /** A fault as REST tells it. */
    record FaultEntry(@Nullable String field, String message) {}

    /** The problem as a document. */
    public ProblemDetail detail(HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:stathouse:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        problem.setTitle(title);
        return problem;
    }

    ProblemDetail detail(HttpStatusCode status, String detail, List<FaultEntry> faults) {
        ProblemDetail problem = detail(status, detail);
        problem.setProperty("faults", faults);
        return problem;
    }

    /** A short number that a person can read out and an operator finds in the log. */
    public static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
