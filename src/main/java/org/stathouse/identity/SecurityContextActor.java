package org.stathouse.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes the actor from Spring Security's context; the system is one only inside {@link #asSystem}. */
@Component
class SecurityContextActor implements CurrentActor {

    private final ThreadLocal<Boolean> system = ThreadLocal.withInitial(() -> false);
    private final AccountRepository accounts;

    SecurityContextActor(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor get() {
        if (system.get()) {
            return Actor.SYSTEM;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated() || authentication instanceof AnonymousAuthenticationToken) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.actor();
        }
        if (authentication.getPrincipal() instanceof KeyHolder holder) {
            return holder.actor();
        }
        return accounts.findByUsername(authentication.getName())
                .filter(Account::isActive)
                .map(account -> SignedIn.of(account).actor())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No active account: " + authentication.getName()));
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        boolean outer = system.get();
        system.set(true);
        try {
            return work.get();
        } finally {
            if (outer) {
                system.set(true);
            } else {
                system.remove();
            }
        }
    }
}
