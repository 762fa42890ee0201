package org.stathouse.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one clock, in the City's time zone: the real one, or in the demonstration one that people can move forward. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo")
    Clock clock(@Value("${stathouse.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Demonstration {

        @Bean
        @DependsOnDatabaseInitialization
        AdjustableClock clock(@Value("${stathouse.zone}") ZoneId zone, JdbcClient database, ApplicationEventPublisher events) {
            Duration offset = database.sql("select offset_seconds from demonstration_clock where id = 1")
                    .query(Long.class)
                    .optional()
                    .map(Duration::ofSeconds)
                    .orElse(Duration.ZERO);
            return new AdjustableClock(Clock.system(zone), offset, events::publishEvent);
        }
    }
}
