package org.stathouse.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changed name, e-mail address and complete set of roles of an account, and the user name of who supervises the person. */
public record AccountChange(String displayName, String email, Set<Grant> grants, @Nullable String supervisor) {

    /** A change after which nobody supervises the person. */
    public AccountChange(String displayName, String email, Set<Grant> grants) {
        this(displayName, email, grants, null);
    }
}
