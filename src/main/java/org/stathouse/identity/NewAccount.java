package org.stathouse.identity;

import java.util.Set;

/** What makes an account. The user name never changes afterwards, for the audit trail names people by it. */
public record NewAccount(String username, String displayName, String email, String password, Set<Grant> grants) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
