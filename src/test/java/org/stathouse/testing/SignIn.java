package org.stathouse.testing;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Does things as one of the accounts. */
@TestComponent
public class SignIn {

    private final UserDetailsService accounts;

    SignIn(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** Signs the account in for the rest of the test, or until the next sign-in. */
    public void as(String username) {
        UserDetails account = accounts.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Does one thing as the account and signs back in whoever was before. */
    public <T> T as(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            as(username);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Like {@link #as(String, Supplier)}, without a result. */
    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return true;
        });
    }
}
