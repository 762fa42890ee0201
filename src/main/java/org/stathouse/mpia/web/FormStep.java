package org.stathouse.mpia.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which button of the request form was pressed. */
enum FormStep {
    /** Look it over before it is sent. */
    REVIEW,
    /** Back to the fields, or to another language. */
    EDIT,
    /** Put it aside behind a secret link. */
    DRAFT,
    SEND;

    /** A form sent by the Enter key, or by a program, names none: it is looked over. */
    static FormStep of(@Nullable String value) {
        return Arrays.stream(values()).filter(step -> step.name().toLowerCase(Locale.ROOT).equals(value)).findFirst().orElse(REVIEW);
    }

    boolean sendsOrReviews() {
        return this == REVIEW || this == SEND;
    }
}
