package org.stathouse.identity;

import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks user name and password, of the sign-in page and of HTTP Basic alike. Attempts for one name are checked one after
 * the other, so that a burst of requests pays for the strong hash once and guesses gain nothing from running in parallel.
 */
@Component
class PasswordSignIn implements AuthenticationManager {

    private static final int MAX_NAME = 60;

    private final AccountSignIn accounts;
    private final SignInThrottle throttle;
    private final VerifiedPasswords verified;
    private final DaoAuthenticationProvider check;
    private final ReentrantLock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    PasswordSignIn(AccountSignIn accounts, PasswordEncoder passwords, SignInThrottle throttle, VerifiedPasswords verified) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.verified = verified;
        check = new DaoAuthenticationProvider(accounts);
        check.setPasswordEncoder(passwords);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = normalized(attempt.getName());
        ReentrantLock lock = locks[Math.floorMod(username.hashCode(), locks.length)];
        lock.lock();
        try {
            return authenticate(attempt, username, String.valueOf(attempt.getCredentials()));
        } finally {
            lock.unlock();
        }
    }

    private Authentication authenticate(Authentication attempt, String username, String password) {
        SignedIn account = find(username);
        if (account != null && verified.contains(account, password)) {
            return signedIn(account, attempt);
        }
        String address = addressOf(attempt);
        throttle.take(username, address);
        SignedIn checked = (SignedIn) check.authenticate(attempt).getPrincipal();
        throttle.giveBack(username, address);
        verified.remember(checked, password);
        return signedIn(checked, attempt);
    }

    private @Nullable SignedIn find(String username) {
        try {
            return (SignedIn) accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException unknown) {
            return null;
        }
    }

    private static Authentication signedIn(SignedIn account, Authentication attempt) {
        var result = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        result.setDetails(attempt.getDetails());
        return result;
    }

    private static String normalized(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= MAX_NAME ? lower : lower.substring(0, MAX_NAME);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
