package org.stathouse.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.stathouse.Stathouse;

/**
 * A test on the whole application, PostgreSQL and the engine. All such tests share one context: do not add properties,
 * mocked beans or imports of your own. The data of one test stays for the next, so each makes its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Stathouse.class)
@AutoConfigureMockMvc
@ActiveProfiles({"demo", "test"})
@Import({TestPostgres.class, TestClock.class, TestEngine.class, SignIn.class, TestTopics.class})
@ExtendWith(FreshStart.class)
public @interface IntegrationTest {}
