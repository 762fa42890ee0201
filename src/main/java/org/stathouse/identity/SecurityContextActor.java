package org.stathouse.identity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes the actor from Spring Security's context; the system and a visitor are one only inside the work done as them. */
@Component
class SecurityContextActor implements CurrentActor {

    private final ThreadLocal<@Nullable Actor> standIn = new ThreadLocal<>();
    private final AccountRepository accounts;

    SecurityContextActor(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor get() {
        Actor acting = standIn.get();
        if (acting != null) {
            return acting;
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
        return as(Actor.SYSTEM, work);
    }

    @Override
    public <T> T asVisitor(Actor visitor, Supplier<T> work) {
        return as(visitor, work);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        Actor outer = standIn.get();
        standIn.set(actor);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                standIn.remove();
            } else {
                standIn.set(outer);
            }
        }
    }
}
