package org.stathouse.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test that drives a real browser; skipped, visibly, where the machine has none. A parameter of the type
 * {@link RunningStathouse} gets the one product that all browser tests share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserTest.NeedsChromium.class, BrowserTest.SharesProduct.class})
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

    /** Starts the product for the first test that asks for it; JUnit closes it after the last one. */
    class SharesProduct implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningStathouse.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SharesProduct.class))
                    .computeIfAbsent(RunningStathouse.class, type -> start(), RunningStathouse.class);
        }

        private static RunningStathouse start() {
            try {
                return RunningStathouse.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
