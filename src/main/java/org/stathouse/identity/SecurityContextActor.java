package org.stathouse.identity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<StandInPlace> places;

    SecurityContextActor(AccountRepository accounts, ObjectProvider<StandInPlace> places) {
        this.accounts = accounts;
        this.places = places;
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
            return inPlace(signedIn.actor());
        }
        if (authentication.getPrincipal() instanceof KeyHolder holder) {
            return holder.actor();
        }
        return active(authentication.getName());
    }

    private Actor inPlace(Actor signedIn) {
        return places.orderedStream().flatMap(place -> place.standIn(signedIn).stream()).findFirst().orElse(signedIn);
    }

    private Actor active(String username) {
        return accounts.findByUsername(username)
                .filter(Account::isActive)
                .map(account -> SignedIn.of(account).actor())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No active account: " + username));
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    @Override
    public <T> T asAccount(String username, Supplier<T> work) {
        return as(active(username), work);
    }

    @Override
    public <T> T standingIn(Actor standIn, Supplier<T> work) {
        return as(standIn, work);
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
