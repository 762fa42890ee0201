package org.stathouse.identity;

import java.util.function.Supplier;

/** Tells who acts now. */
public interface CurrentActor {

    /**
     * The signed-in person, {@link Actor#SYSTEM} inside {@link #asSystem}, or the visitor inside {@link #asVisitor}.
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
     * Does work on behalf of somebody without an account whom the caller has identified: the requester who came by a secret link or
     * by mail. What they may do is checked as for anyone.
     */
    <T> T asVisitor(Actor visitor, Supplier<T> work);
}
