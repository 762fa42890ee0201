package org.stathouse.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Spring Security's principal: the account as it was when the person signed in. It ends once the sign-in stamp has moved on. */
record SignedIn(UUID accountId, String username, String displayName, String passwordHash, int stamp, Set<Grant> grants) implements UserDetails {

    private static final long serialVersionUID = 1L;

    static SignedIn of(Account account) {
        return new SignedIn(
                account.id(), account.username(), account.displayName(), account.passwordHash(), account.signInStamp(), account.grants());
    }

    Actor actor() {
        return new Actor(accountId, username, displayName, grants);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return grants.stream().map(grant -> "ROLE_" + grant.role().name()).distinct().map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** The hash stays out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + username + "]";
    }
}
