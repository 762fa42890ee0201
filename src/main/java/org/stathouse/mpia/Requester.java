package org.stathouse.mpia;

import org.jspecify.annotations.Nullable;

/** Who asks. A name is not required by the law; without an e-mail or a postal address nothing can be sent. */
public record Requester(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String organization,
        PreferredLanguage language) {

    /** How to address them. */
    public String displayName() {
        return name == null || name.isBlank() ? "Unnamed requester" : name;
    }
}
