package org.stathouse.mpia.contact;

import org.jspecify.annotations.Nullable;

/** An agency's contact for records as it is written; with no way to reach them it is refused. */
public record ContactForm(
        @Nullable String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress) {}
