package org.stathouse.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test that moves the clock of its product. Such tests have a product among themselves and go one after another, in one thread
 * beside the others, each from the day on which the one before it left off, unless it is {@link #alone}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@interface MovesClock {

    /** Whether it needs the demonstration as it began, and so a product of its own. */
    boolean alone() default false;
}
