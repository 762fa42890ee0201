package org.stathouse.intake;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The office that answers questions on letters and lists: {@code stathouse.intake.office} and {@code …office-email}. */
@Component
class Office {

    private final String name;
    private final String email;

    Office(
            @Value("${stathouse.intake.office:Transformation Management Office}") String name,
            @Value("${stathouse.intake.office-email:tmo@city.example}") String email) {
        this.name = name;
        this.email = email;
    }

    String name() {
        return name;
    }

    Map<String, Object> contact() {
        return Map.of("office", name, "email", email);
    }
}
