package org.stathouse.identity;

import java.util.function.Supplier;

/** Tells who acts now. */
public interface CurrentActor {

    /**
     * The signed-in person, also as somebody's {@link StandInPlace stand-in}, {@link Actor#SYSTEM} inside {@link #asSystem}, or the visitor inside {@link #asVisitor}.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    Actor get();

    /** Does work on the system's own account: timers, jobs, start-up. Never call it to serve a person's request. */
    <T> T asSystem(Supplier<T> work);

    /** Like {@link #asSystem(Supplier)}, without a result. */
    default void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Does work that somebody ordered before, with the rights that they have now.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if their account is not active
     */
    <T> T asAccount(String username, Supplier<T> work);

    /** Does work as somebody who stands in for an absent person, made by {@link Actor#inPlaceOf}; the caller has checked that they may. */
    <T> T standingIn(Actor standIn, Supplier<T> work);

    /**
     * Does work on behalf of somebody without an account whom the caller has identified: the requester who came by a secret link or
     * by mail. What they may do is checked as for anyone.
     */
    <T> T asVisitor(Actor visitor, Supplier<T> work);
}
