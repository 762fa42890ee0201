package org.stathouse.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test of the product that drives a real browser; skipped, visibly, where the machine has none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@ExtendWith(BrowserTest.NeedsChromium.class)
@interface BrowserTest {

    /** Lets the test run only where Chromium was found. */
    class NeedsChromium implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return Chromium.binary().isPresent()
                    ? ConditionEvaluationResult.enabled("Chromium was found")
                    : ConditionEvaluationResult.disabled("Chromium was not found");
        }
    }
}
