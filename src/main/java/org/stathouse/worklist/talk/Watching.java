package org.stathouse.worklist.talk;

/** Why a person is told of what others do on a case, or why not. */
public enum Watching {
    /** They chose to: they are told of comments and of every change. */
    CHOSEN,
    /** They took part in the talk, or were mentioned: they are told of comments. */
    JOINED,
    /** They have a task of the case or wait for one: they are told of comments as long as it is open. */
    CONCERNED,
    /** They chose not to: only who mentions them reaches them. */
    LEFT,
    /** They have nothing to do with it. */
    NONE
}
