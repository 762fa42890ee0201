package org.stathouse.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test of the packaged product. A parameter of the type {@link RunningStathouse} gets the one product that all such tests share,
 * or the one that those share which move its clock ({@link MovesClock}): a start takes longer than many a journey. A test that kills
 * the product, or needs it with other settings, starts one of its own.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProductTest.SharesProduct.class)
@interface ProductTest {

    /** Starts a product for the first test that asks for it; JUnit closes it after the last one. */
    class SharesProduct implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningStathouse.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SharesProduct.class))
                    .computeIfAbsent(sharers(test.getRequiredTestClass()), kind -> start(), RunningStathouse.class);
        }

        /** What stands for all test classes that share a product with this one. */
        private static Class<?> sharers(Class<?> testClass) {
            MovesClock movesClock = testClass.getAnnotation(MovesClock.class);
            if (movesClock == null) {
                return ProductTest.class;
            }
            return movesClock.alone() ? testClass : MovesClock.class;
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
