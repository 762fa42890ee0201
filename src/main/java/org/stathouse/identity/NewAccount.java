package org.stathouse.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes an account. The user name never changes afterwards, for the audit trail names people by it. */
public record NewAccount(
        String username, String displayName, String email, String password, Set<Grant> grants, @Nullable String supervisor) {

    /** An account of somebody whom nobody supervises. */
    public NewAccount(String username, String displayName, String email, String password, Set<Grant> grants) {
        this(username, displayName, email, password, grants, null);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
