package org.stathouse.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts each test with nobody signed in and the clock back at its first instant. */
class FreshStart implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
        SpringExtension.getApplicationContext(test).getBean(TestClock.class).reset();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
    }
}
