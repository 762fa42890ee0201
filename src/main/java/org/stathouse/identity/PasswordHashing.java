package org.stathouse.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt at cost 12: the strongest hash of Spring Security that needs no further library (Argon2 and scrypt need Bouncy
 * Castle). Each hash names its algorithm, so that a later one can be added while old hashes keep working.
 */
@Configuration
class PasswordHashing {

    private static final int COST = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    }
}
