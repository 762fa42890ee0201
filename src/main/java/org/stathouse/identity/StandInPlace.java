package org.stathouse.identity;

import java.util.Optional;

/**
 * A place in the product where a person works in an absent one's stead, such as the page of that one's task. It is asked again and again,
 * so that the standing in ends the moment it is taken back.
 */
public interface StandInPlace {

    /** The signed-in person as the absent one's stand-in, if that is what they are at this moment. */
    Optional<Actor> standIn(Actor signedIn);
}
