package org.stathouse.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Checks the key of an outside program. Wrong keys are throttled by address as wrong passwords are; a right one always goes through,
 * so that nobody locks a program out by guessing.
 */
@Component
public class KeySignIn {

    /** Under which all wrong keys from one address count as one name. */
    private static final String ONE_NAME = "key from ";

    private final Keys keys;
    private final SignInThrottle throttle;

    KeySignIn(Keys keys, SignInThrottle throttle) {
        this.keys = keys;
        this.throttle = throttle;
    }

    /** What is open to keys at all. */
    public List<Keys.Opening> openings() {
        return keys.openings();
    }

    /** The check as Spring Security asks for it: principal is a {@link KeyHolder}, the credentials are the key. */
    public AuthenticationManager manager() {
        return this::check;
    }

    private Authentication check(Authentication attempt) {
        Optional<KeyHolder> holder = keys.holderOf(String.valueOf(attempt.getCredentials()));
        if (holder.isEmpty()) {
            String address = addressOf(attempt);
            throttle.take(ONE_NAME + address, address);
            throw new BadCredentialsException("No such key");
        }
        return signedIn(holder.get());
    }

    private static Authentication signedIn(KeyHolder holder) {
        return new PreAuthenticatedAuthenticationToken(holder, null, holder.rights().stream().map(SimpleGrantedAuthority::new).toList());
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
